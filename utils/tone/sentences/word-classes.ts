/**
 * What a word does in a sentence, whoever says it: folded words of both languages, a `*` for any ending. Two words nobody has
 * seen together still show a turn when their classes have been: "you never bothered", "vous n'avez guère daigné".
 */
const words = {
  you: `you your yours yourself u ur vous votre vos tu toi te ton ta tes`,
  we: `we us our ours nous notre nos on i me my je moi mon ma mes`,
  they: `he she they them his her their il elle ils elles leur leurs lui eux`,
  modal: `should ought must need have has had supposed dois doit devez devriez devrait auriez aurait faut fallait suffit suffisait suffirait might could would`,
  can: `can may able peut peux pouvez pouvons possible`,
  will: `will shall ll going sera seront serez ferons fera enverra enverrons aurons aurez partira rappellera promise promised guarantee guaranteed garanti* promet* promis`,
  negation: `not no never none nothing nobody without n pas plus jamais rien aucun* personne sans ni guere nt dont cant wont didnt isnt`,
  but: `but though although however yet still mais pourtant cependant toutefois quand meme`,
  if: `if when unless once si quand lorsque tant`,
  because: `because since as due car parce puisque comme cause`,
  only: `only just simply merely even all juste seulement simplement rien meme tout tous toutes toute every everyone everybody always toujours chacun`,
  very: `so very too really such quite rather tellement tres trop vraiment si bien assez fort clearly obviously evidemment clairement visiblement apparently apparemment`,
  irony: `congratulations bravo felicitations congrats clap genius genie chapeau medal medaille apparently imagine imaginez shocking surprise surprised revelation miracle tragic drame poor pauvre heaven dieu dear gracious amazing incredible incroyable fascinating passionnant thrilled ravi* delighted expert* specialist* connoisseur* unlike contrairement certain* some visiblement heroic heroique`,
  compare: `than more less most least better worse que plus moins mieux pire comme like autant`,
  sorry: `sorry apolog* regret* desole* navre* excus* pardon* mea gutted ashamed confus`,
  feel: `understand* hard disappoint* frustrat* upset* sad* worry* worri* deserve* comprend* decu* decev* penible triste* inquiet* attrist* touche* merit* dur difficile* rough rotten miserable`,
  thank: `thank* thanks cheers merci remerci*`,
  praise: `great good lovely brilliant perfect* excellent* wonderful superb* fantastic flawless* impeccable* irreprochable* parfait* magnifique* exemplaire* spotless fine conforme* standard normal* top best meilleur*`,
  attack: `idiot* stupid* moron* silly dim dimmest lazy whin* moan* whinge* baby clown* fool* rude liar* lying ridicul* pathetic thick daft rubbish nonsense cretin* imbecile* abruti* bete* betis* idiot* menteu* pleur* pleurnich* rale* raleu* capricieu* caprice* plaig* plain* cirque comedie guignol* grotesque* incapable* ignare* boulet* cervelle brain* neurone* ferme* gueule zip shut`,
  fault: `fault faute blame wrong mistake error erreur tort responsab* forgot forgotten ignored ignore skipped skimped careless* failed neglig* oubli* ignor* rate mal abus* maltrait* misus* mishandled overloaded`,
  know: `read reading know knew check checked look looked listen think lire lu lis lisez savoir savez saviez verifi* regard* ecout* reflech* comprendre`,
  staff: `colleague* driver* courier* carrier* supplier* contractor* temp trainee intern packer* warehouse factory council agency partner* developer* team shift baker chef waiter waitress receptionist cashier manager florist printer caterer technician engineer plumber apprenti* stagiaire* collegue* livreur* chauffeur* transporteur* fournisseur* prestataire* sous traitant* interimaire* usine mairie agence partenaire* equipe serveur* serveuse* caissier* caissiere* vendeu* standardiste hotesse* technicien* imprimeu* traiteur* facteur poste`,
  act: `send message write email call ring reply book ask tell show bring come visit contact dm ecri* envoy* contact* appel* rapport* pass* ven* presente* rempl* transm* repond* reserv* rendez`,
  channel: `private privately prive inbox link form desk page site example counter number reception lien formulaire guichet accueil numero mp dm message adresse mail courriel email stand boutique`,
  soon: `today tomorrow week days hours soon shortly usually aujourd demain semaine jours heures bientot generalement normalement vite within sous lendemain monday tuesday friday lundi mardi vendredi`,
  group: `women woman men man girls girl ladies lady guys boys foreign foreigner* native natives french english christian muslim* jew* arab* asian* black white gay* disabled wheelchair* handicap* able bodied elderly old older young pensioner* seniors grannies grandma mums mum mother* housewi* femme* fille* homme* garcon* dames messieurs maman* menager* etranger* francais* musulman* chretien* arabe* chinois noir* blanc* homo* gay valides valide fauteuil vieux vieille* ages jeunes retraite* papi* mamie* normaux tribe* gypsy gitan* exotique* exotic primitive`,
  deny: `deny untrue false impossible doubt odd strange strangely curious never proof prove nobody* contredi* faux fausse doute etrange* bizarre* preuve* prouve* ja exact* contraire jamais works working fonctionne* checked tested teste* verifie*`,
  shrug: `happens happen life luck tough rules rule policy procedure terms deal bad that's arrive vie chance tant reglement regle conditions procedure politique ainsi sic voila point final elsewhere ailleurs`,
} as const;

/** Classes by whole word, and by the beginning of a word. */
const exact = new Map<string, string[]>();
const starts = new Map<string, string[]>();
for (const [kind, list] of Object.entries(words))
  for (const word of list.split(' ')) {
    const table = word.endsWith('*') ? starts : exact;
    const key = word.replace('*', '');
    table.set(key, [...(table.get(key) ?? []), kind]);
  }
const [shortestStart, longestStart] = [3, 12];
const none: readonly string[] = [];

/** The classes of a folded word; none for most. "Prenez" is an order, wherever it stands. */
export function findWordClasses(word: string): readonly string[] {
  const found = exact.get(word);
  if (found) return found;
  for (let end = Math.min(word.length, longestStart); end >= shortestStart; end -= 1) {
    const begun = starts.get(word.slice(0, end));
    if (begun) return begun;
  }
  if (word.length > 4 && word.endsWith('ez') && !/(?:riez|iez)$/.test(word)) return ['ez'];
  if (/(?:riez|iez)$/.test(word)) return ['iez'];
  if (/^\d/.test(word)) return ['figure'];
  return none;
}
