/** Chat spellings read as the words they stand for: "jte" is "je te", "ur" is "your". */
function table(lines: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines
      .trim()
      .split(/\s*;\s*/)
      .map((line) => {
        const [short, full] = line.split('=');
        return [short!.trim(), full!.trim().split(' ')] as const;
      }),
  );
}

export const contractions: Record<'fr' | 'en', ReadonlyMap<string, readonly string[]>> = {
  fr: table(`jte=je te; jt=je te; jvais=je vais; jvai=je vais; jva=je vais; jsuis=je suis; jsui=je suis; chuis=je suis; jlui=je lui; jle=je le; jla=je la; jme=je me;
    jvous=je vous; jtai=je t ai; jai=j ai; jse=je sais; jsais=je sais; jsai=je sais; jcrois=je crois; jpeux=je peux; tas=t as; tlm=tout le monde; vs=vous; ns=nous; ts=tous; tt=tout;
    ds=dans; dla=de la; pr=pour; ki=qui; kel=quel; kelle=quelle; koi=quoi; ke=que; c=c est; ct=c etait; cest=c est; sest=s est; chu=je suis; ste=cette; cte=cette;
    stp=stp; tro=trop; bcp=beaucoup; keske=qu est ce que; pk=pourquoi; pq=pourquoi; pcq=parce que; msg=message; rdv=rendez vous; tjrs=toujours; tjs=toujours; qd=quand; ac=avec; fo=faut; vraimt=vraiment;
    yen=y en; ya=y a; pov=pauvre; pauv=pauvre; pti=petit; ptit=petit; ptite=petite; ti=petit; toua=toi; twa=toi; moua=moi; mwa=moi; pers=personne; geule=gueule; guele=gueule; gueul=gueule; geul=gueule; gueles=gueules; gueulle=gueule`),
  en: table(`u=you; ya=you; ye=you; yous=you; youse=you; yall=you all; youre=you are; ur=your; yr=your; yer=your; r=are; im=i am; ive=i ve; id=i d; hes=he is; shes=she is; theyre=they are; theyve=they ve; thats=that is; whats=what is; youll=you ll; ull=you ll; youve=you ve;
    dont=don t; cant=can t; wont=won t; isnt=isn t; arent=aren t; doesnt=doesn t; didnt=didn t; wasnt=wasn t; couldnt=couldn t; wouldnt=wouldn t; shouldnt=shouldn t; havent=haven t; hasnt=hasn t; aint=ain t; cannot=can not; gonna=going to; gunna=going to; gon=going to; finna=going to; wanna=want to; gotta=got to; ima=i going to; imma=i going to;
    lets=let s; every1=everyone; any1=anyone; some1=someone; no1=nobody; ppl=people; n=and; nd=and; wld=would; cld=could; shld=should; b=be; bout=about; tmrw=tomorrow; tmr=tomorrow; tmw=tomorrow; 2nite=tonight; tonite=tonight; yo=your; yaself=yourself; urself=yourself; yourselfs=yourselves; wat=what; wot=what; da=the; teh=the; tha=the; dis=this; dat=that; dem=them; em=them; til=until; till=until; cuz=because; cos=because; pls=please; plz=please; thru=through; w=with; wit=with; luv=love; gurl=girl; gal=girl; thx=thanks; ty=thanks; tho=though; fkin=fucking; fkn=fucking; fking=fucking; fcking=fucking; fuckin=fucking; fckn=fucking; effin=effing; feckin=fecking; brdge=bridge; jst=just; alrdy=already; evn=even; nvr=never; hve=have; wiv=with; frm=from; bk=back; lk=like; yrself=yourself; urslf=yourself; kll=kill; ded=dead; 2moro=tomorrow; 2day=today; hse=house; hous=house; yor=your; wer=where; wen=when`),
};
