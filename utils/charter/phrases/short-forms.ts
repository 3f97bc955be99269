/**
 * Chat spellings written out, so that one phrase meets them all. Words are normalised (lower case, no diacritics);
 * a value may be several words. Only forms that mean nothing else in the other language.
 */
export const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  `jai=j ai; javais=j avais; jattend=j attends; jattends=j attends; jadore=j adore; jaime=j aime; jecris=j ecris; jhabite=j habite; jarrive=j arrive; jen=j en; jy=j y;
  cest=c est; cetait=c etait; cke=c est que; ct=c etait; yavait=il y avait; ya=y a; yen=y en; nest=n est; quil=qu il; qun=qu un; jusqua=jusqu a; aujourdhui=aujourd hui; daccord=d accord;
  jsuis=je suis; jsui=je suis; chui=je suis; chuis=je suis; jpeux=je peux; jpe=je peux; jveux=je veux; jve=je veux; jvais=je vais; jvoulais=je voulais; jvoulai=je voulais; jvx=je veux; jme=je me; jte=je te; jsp=je sais pas; jsais=je sais; jse=je sais; jpense=je pense; jfais=je fais; jcrois=je crois; jpp=j en peux plus; jvous=je vous; jle=je le; jla=je la; jles=je les; jne=je ne; jdois=je dois; jtrouve=je trouve;
  pk=pourquoi; pq=pourquoi; pkoi=pourquoi; prk=pourquoi; pcq=parce que; pcke=parce que; psk=parce que; kan=quand; qd=quand; koi=quoi; keske=qu est ce que; kesk=qu est ce; kelle=quelle; kel=quel; kelk=quelque; qqn=quelqu un; qqun=quelqu un; qlq=quelque; qqch=quelque chose; qq=quelques; ki=qui; ke=que; komment=comment; cmt=comment; cb=combien; combi1=combien;
  vs=vous; vou=vous; ns=nous; ds=dans; pr=pour; tt=tout; tte=toute; ttes=toutes; ts=tous; bcp=beaucoup; tjs=toujours; tjr=toujours; tjrs=toujours; tjours=toujours; jms=jamais; mtn=maintenant; mnt=maintenant; auj=aujourd hui; ajd=aujourd hui; dem=demain; apm=apres midi; rdv=rendez vous; stp=s il te plait; svp=s il vous plait; slt=salut; bjr=bonjour; bsr=bonsoir; mrc=merci; mci=merci; msg=message; mdp=mot de passe; pb=probleme; pbs=problemes; pblm=probleme; qque=quelque; avc=avec; ss=sans; lgtps=longtemps; lgtmps=longtemps; tps=temps; nn=non; pls=please; pvp=prive; pv=prive; vrmt=vraiment; vrm=vraiment; plu=plus; otre=autre; fo=faut; fodrai=faudrait; svt=souvent; dmd=demande; aboné=abonne;
  im=i m; ive=i ve; dont=don t; doesnt=doesn t; didnt=didn t; cant=can t; cannot=can t; couldnt=couldn t; wont=won t; wouldnt=wouldn t; isnt=isn t; arent=aren t; wasnt=wasn t; werent=weren t; havent=haven t; hasnt=hasn t; hadnt=hadn t; shouldnt=shouldn t; aint=ain t; thats=that s; whats=what s; wheres=where s; hows=how s; theres=there s; youre=you re; youve=you ve; theyre=they re; theyve=they ve; weve=we ve; lets=let s;
  u=you; ur=your; urs=yours; r=are; plz=please; plss=please; thx=thanks; thnx=thanks; tnx=thanks; ty=thanks; tysm=thanks so much; tyvm=thanks very much; tks=thanks; thankyou=thank you; bc=because; cuz=because; coz=because; cos=because; idk=i don t know; wanna=want to; gonna=going to; gotta=got to; tmrw=tomorrow; tmr=tomorrow; tmrow=tomorrow; tomoz=tomorrow; tonite=tonight; rn=right now; abt=about; w=with; wld=would; cld=could; shld=should; ppl=people; sum1=someone; some1=someone; any1=anyone; no1=no one; every1=everyone; evry1=everyone; b4=before; gr8=great; luv=love; acct=account; msgs=messages; tho=though; alredy=already; recieved=received; recieve=receive; definately=definitely; definatly=definitely; freind=friend; freinds=friends; refundd=refund`
    .split(';')
    .map((pair): [string, string[]] => {
      const [short = '', long = ''] = pair.trim().split('=');
      return [short, long.split(' ')];
    })
    .filter(([short, long]) => short !== '' && long.join(' ') !== short),
);
