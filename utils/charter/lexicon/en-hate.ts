import type { LexiconData } from './sections';

/** English slurs, neutral names of groups, and what is said of groups to degrade them. */
export const enHate: LexiconData = {
  words: [
    {
      name: 'slur',
      byNumber: true,
      reason: 'Origin and colour.',
      words: `nigger(s) niggers niglet(s) nignog(s) nig_nog(s) coon(s) darkie(s) darky darkies spic(s) spick(s) wetback(s) beaner(s) chink(s) gook(s) slant_eye(s) slanteyes zipperhead(s) paki(s) pakki(s) raghead(s) towelhead(s) towel_head(s) sand_nigger(s) camel_jockey(s) camel_fucker curry_muncher(s) currymuncher(s) dothead(s) wog(s) golliwog(s) gyppo(s) gippo(s) gypo(s) pikey(s) pikeys   
        jungle_bunny jungle_bunnies porch_monkey(s) moon_cricket(s) squaw(s) injun(s) abo(s) boong(s) coonass kaffir(s) kafir(s) polack(s) wop(s) dago(s) kike(s) yid(s) hymie(s) heeb(s) shylock(s) jewboy jew_boy half_breed(s) half_caste(s) mud_people mudslime(s) mudshark(s) race_traitor(s) white_nigger cracker_ass honky honkies ching_chong chingchong `,
    },
    {
      name: 'slur',
      byNumber: true,
      onlyIfSure: true,
      reason: 'Origin and orientation: spellings that are French words or names.',
      words: 'coon(s) chink(s) fag(s) dyke(s) retard(s)',
    },
    {
      name: 'slur',
      byNumber: true,
      reason: 'Religion.',
      words:
        'muzzie(s) muzzy muzrat(s) mudslime(s) musrat(s) goatfucker(s) goat_fucker(s) christ_killer(s) fenian_bastard(s) fenian_scum taig(s) proddy_bastard islamonazi(s) ',
    },
    {
      name: 'slur',
      byNumber: true,
      reason: 'Orientation and gender identity.',
      words: `faggot(s) fagot(s) faggy fagget(s) fags poof(s) poofter(s) pooftah bumder(s) bum_boy(s) batty_boy batty_boys battyboy shirtlifter(s) shirt_lifter(s) fudge_packer(s) fudgepacker(s) arse_bandit(s) pillow_biter(s) carpet_muncher(s) rug_muncher(s) lezzer(s) lezza(s) lesbo(s) bulldyke(s) bull_dyke(s) dykes
        tranny trannie(s) trannies troon(s) shemale(s) she_male(s) he_she he_shes chick_with_a_dick transtrender(s) sodomite(s) gaylord(s) ponce(s) nancy_boy(s)`,
    },
    {
      name: 'slur',
      byNumber: true,
      reason: 'Disability, used as an insult.',
      words:
        ' tard(s) spastic(s) spaz spazz spazzes spacker(s) spakker(s) mong(s) mongoloid(s) window_licker(s) windowlicker(s) cripple(s) downie(s) flid(s) joey_deacon autist(s) sperg(s) sperglord(s) libretard(s) midget(s) mongs ',
    },
    {
      name: 'slur',
      byNumber: true,
      reason: 'Age.',
      words: 'coffin_dodger(s) coffin_dodging useless_geriatrics old_fossils ',
    },
    {
      name: 'slur',
      byNumber: true,
      reason: 'Women as a kind.',
      words:
        'feminazi(s) femoid(s) foid(s) roastie(s) thot(s) breeding_sow breeding_sows dishwasher_with_tits cum_dumpster(s) cumdumpster(s) ',
    },
    {
      name: 'group marked',
      byNumber: true,
      reason: 'Origin: neutral names.',
      words: `black(s) black_people black_man black_men black_woman black_women brown_people people_of_colour asian(s) arab(s) african(s) mexican(s) latino(s) latina(s) hispanic(s) indian(s) pakistani(s) bangladeshi(s) chinese japanese korean(s) vietnamese filipino(s) polish pole(s) poles romanian(s) bulgarian(s) albanian(s) turk(s) turkish syrian(s) afghan(s) iraqi(s) iranian(s) somali(s) nigerian(s) jamaican(s) irish
        gypsy gypsies roma traveller(s) travellers romani russian(s) ukrainian(s) indigenous aboriginal(s) aborigine(s) native(s) native_americans maori(s) immigrant(s) migrant(s) refugee(s) asylum_seeker(s) foreigner(s) illegals illegal_immigrants white_people whites white_men easterners eastern_europeans puerto_ricans haitian(s) venezuelans`,
    },
    {
      name: 'group marked',
      byNumber: true,
      reason: 'Religion: neutral names.',
      words:
        'muslim(s) moslem(s) islam jew(s) jewish jews christian(s) catholic(s) protestant(s) hindu(s) sikh(s) buddhist(s) mormon(s) hijabi(s) hijab jehovahs atheist(s) believers',
    },
    {
      name: 'group',
      byNumber: true,
      reason: 'Gender, orientation, gender identity: neutral names.',
      words:
        'woman women girl(s) female(s) lady ladies wives chicks broads housewives gay(s) gay_people homosexual(s) lesbian(s) bisexual(s) trans transgender(s) trans_people trans_women trans_men transsexual(s) queer(s) queers lgbt lgbtq lgbtqia non_binary nonbinary drag_queens drag_queen',
    },
    {
      name: 'group',
      byNumber: true,
      reason: 'Disability: neutral names.',
      words:
        'disabled disabled_people the_disabled handicapped autistic(s) autistics autism deaf blind down_syndrome downs wheelchair(s) wheelchair_users amputee(s) dwarf(s) dwarves mentally_ill epileptic(s) dyslexic(s) schizophrenic(s) bipolar',
    },
    {
      name: 'group',
      byNumber: true,
      reason: 'Age: neutral names.',
      words:
        'old_people anybody_over anyone_over people_over everyone_over elderly the_elderly pensioner(s) oap(s) oaps over_60s over_65s over_70s boomer(s) geriatric(s) seniors oldies old_folk old_folks millennials teenagers',
    },
    {
      name: 'person_low',
      reason: 'Words that become an insult after "you …".',
      words:
        'man woman boy girl bloke lot people creature guy lady shower crowd person dude kid fella thing people hag cow mare bint bat trout bag goat fart git',
    },
    {
      name: 'vile',
      reason: 'Animals, dirt, disease and crime a group is likened to.',
      words: `rat(s) cockroach(es) roach(es) vermin parasite(s) leech(es) pest(s) plague cancer virus disease(s) infestation swarm scum filth dirt trash garbage rubbish waste animal(s) beast(s) savage(s) barbarian(s) monkey(s) ape(s) pig(s) dog(s) swine insect(s) maggot(s) subhuman(s) sub_human inhuman sub_humans untermensch invaders abomination(s) freak(s) degenerate(s) pervert(s) paedos pedos pedophile(s) paedophiles groomer(s)
        rapist(s) terrorist(s) criminal(s) thieves thief thugs crooks scroungers freeloaders spongers moochers burden drain dead_weight deadweight liability curse mistake(s) mentally_ill sick disgusting unnatural diseased inferior filthy dirty lazy stupid dumb evil whores sluts liars gold_diggers goldiggers backward backwards uncivilised uncivilized useless worthless leeching`,
    },
    {
      name: 'counterword',
      reason: 'Words of counter-speech: who writes them speaks against the attack.',
      words:
        'racist(s) racism antisemitic antisemitism homophobic homophobia islamophobic islamophobia xenophobic xenophobia transphobic transphobia sexist sexism ableist ableism ageist ageism misogynist misogyny bigot(s) bigotry hateful stereotype(s) prejudice discrimination discriminated unacceptable disgraceful shocking appalled appalling respect solidarity',
    },
  ],
  phrases: [
    {
      role: 'hate',
      why: 'why_hate_slur',
      severity: 3,
      phrases: [
        '@slur !in|and|with gravy|peas',
        'dirty|filthy|smelly|stinking|fucking|bloody|stupid|dumb|damn|goddamn @mod? @group !woman|women|girl|girls|lady|female|wheelchair',
        'you|these|those|bunch fucking|dirty|filthy|stupid|smelly|damn|of|bloody @mod? @group_many',
        '@emoji_degrading ..8 jungle|trees|zoo|africa|cage|bananas',
      ],
    },
    {
      role: 'predicate',
      why: 'why_hate_go_back',
      severity: 3,
      phrases: [
        'go|goes|going|get|fuck|went|crawl|send|sent|ship|shipped|deport|piss|sod|take|fly|sail|swim ..3 back|home|out ..1 to|where|of|home|in|on|all ..4 ..4 country|came|from|africa|mexico|desert|jungle|home|caves|cave|pakistan|india|china|syria|boat|poland|trees|shithole|sandpit|mosque|iran|somalia|romania|lot|here|estate|street',
        'go|get|back ..1 to the jungle|desert|trees|caves|boats|cave|zoo',
        'ship|send|deport|kick|throw|chuck|boot|drive|get|round|chase|burn|gas|hang|shoot|kill|lock|cull|drown|exterminate|sterilise|sterilize|ban|wipe|put|purge|keep ..1 them|em|all|every|the|these|those|this ..4 out|back|home|up|off|away|down|lot|all|ones|last|one',
        'deport|gas|hang|shoot|exterminate|cull|sterilise|sterilize|burn|lynch|behead|drown|kill|deported|purge them|em|all|every|the|these|those|lot',
        'should|must|need|needs|ought|deserve|deserves|gotta|have ..3 be|to|all|die|hang|burn|just ..4 deported|killed|shot|hanged|hung|banned|locked|gassed|sterilised|sterilized|exterminated|burned|burnt|put_down|culled|removed|wiped|drowned|jailed|illegal|expelled|kicked|sent|shipped|caged|die|hidden|castrated|euthanised|euthanized|aborted|barred|segregated|lynched|beheaded|executed',
        'should|must|please|can|better ..3 die|die_off|drop|rot|hang|burn|disappear ..1 off|dead|out|in|?',
        'keep|get|want|have|put ..1 those|these|that|them|the|your ..4 away|off|out|outta|off_my',
        'out of this|my|our|the|here street|country|town|estate|neighbourhood|neighborhood|school|area|city|shop|land',
        'taking|take|took|took_over|overrun|overrunning|invading|invade|flooding|swarming|replacing|replace|breeding|infest|infesting|ruin|ruining|ruined|destroy|destroying ..2 over|our|the|us|my|this|like|everything ..3 _?',
        'drag|drags|dragging|bring|brings ..3 down',
        'don|dont t? belong|deserve ..3 here|in|country|society|rights|vote|to|our|this|near',
        'not|nt|no|isn|aren|don|dont|never t? ..1 welcome|belong|wanted|human|people|normal|natural|equal|civilised|real ..2 ?_',
        'no place|room|business|right for|in|to|being|here ..2 _',
        'can|should|could|let ..1 stay|stays ..1 home|hidden|away|in_their',
        'death|hell to|with all? _?',
        'we|i don|dont|do t|not? want|need ..2 kind|your|their|you|them|lot|type|here|in',
        'build the|a wall',
        'hitler|nazis was|had|were|should|did right|point|have|right_idea|nothing',
        'final solution',
      ],
    },
    {
      role: 'predicate',
      why: 'why_hate_vile',
      severity: 3,
      phrases: [
        'are|is|re|s|being|be|were|r ..4 @vile',
        'like|than|of|as a|an|the|? @vile',
        'bunch|pack|load|swarm|plague|infestation|drain|burden|nest|horde|hordes|breed|race|tide|flood|curse|stain|leech|scourge of|on|upon ..3 _',
        'all|nothing|only|just ..2 @vile',
        'these|those|you|such|the|filthy|dirty|disgusting @mod? @vile',
        'stink|smell|reek|infest|breed|multiply|spread_disease|pollute ..2 _?',
        'living|live|leeching|leech|sponging|sponge|feeding|mooching off|on ..2 benefits|welfare|us|taxes|state|taxpayer|taxpayers|system',
        'steal|stealing|nick|take|taking|bleed|bleeding ..2 jobs|everything|benefits|from|homes|houses|country|women|dry',
        'not|aren|isn|arent|never|barely|hardly|less t? ..1 human|people|normal|natural|civilised|civilized|even_human|than_human|evolved',
        'mental|is|it|are s|a|an|? ..1 illness|disorder|disease|sickness|abomination|sin|perversion|disgrace|unnatural',
        'hate|despise|detest|loathe|can_t_stand|cant_stand|sick_of|fuck|screw ..1 all|these|those|the|every|_? ..2 _?',
        'waste|drain|burden|strain of|on ..2 space|oxygen|money|society|resources|economy|nhs|time|team|everyone',
        'die off|out',
        'turning|turned|turns|making|like ..3 into|a|like ..2 zoo|jungle|slum|shithole|ghetto|bazaar|sewer|tip',
        'run|runs|control|controls|own|owns this|the|that|our|every|all ..1 bank|banks|media|world|everything|government|country|company|press|money|shop',
        'waste of a|an|our|the|good|public _',
        '@group_many|@group|anybody|anyone|people out $',
        'mentally ill|unwell|disturbed|sick',
        'blood|race|culture|religion|genes|kind is|are|of ..3 inferior|evil|dirty|filthy|violence|hate|impure|poison|cult|backward',
        'all|they the|look|re|are same|alike|on_benefits|on_drugs',
        'ruin|ruined|ruining|destroyed|destroying|poisoning|dragging ..3 _?',
        'cult|religion of hate|death|terror|violence|rape',
      ],
    },
    {
      role: 'predicate',
      why: 'why_hate_inferior',
      severity: 2,
      phrases: [
        'belong|belongs|stay|get|go|be|back|return|stick|chained|place|better|job ..4 in|to|is|at|off|into ..3 kitchen|home|bedroom|sink|stove|cage|zoo|fields|care_home|institution|laundry|ironing|cooking|dishes|homes|asylum|attic|plantation|closet|housework|hoovering|asylums|cages|sandwich',
        'back to|in the kitchen|sink|ironing|stove|dishes',
        'ruin|ruins|spoil|spoils it for everyone|everybody|us|normal',
        'keep|leave|lock|hide them|em|those ..2 home|inside|away|indoors|up',
        'clog|clogging|block|blocking up? the|our ..4 down|home|off|system|queue',
        'no more ramps|mosques|hijabs|wheelchairs|pride|rainbows|veils',
        'in the|their|a kitchen|hospice|loony|asylum|zoo|home_where',
        'can|cant|cannot|couldn|couldnt|shouldn|shouldnt|don|dont|should|never|not|aren|arent|unable|unfit|too|incapable t|not|never|be|stupid|emotional|slow|old|dumb|hormonal|weak|? ..3 fly|drive|think|lead|work|vote|park|manage|play|code|run|count|reason|be_trusted|trusted|read|understand|drive_for|allowed|serve|rule|teach|adopt|marry|raise|handle|breed|reproduce|be_in|exist|hold|speak|hire|hired|smart|clever|intelligent|made_for|built|cut_out|add',
        'only|just good|fit|useful|here|exist|there for|at|to ..3 _',
        'good for|at nothing|making|breeding|cleaning|one_thing|babies|crime|stealing',
        'make|making|makes|fix me|us|him|a|my ..1 sandwich|sandwiches|sammich|babies|dinner',
        'shouldn|shouldnt|should|must|can|mustn t|not|never|n_t ..2 be|have|exist|get|work|breed|teach|adopt|marry|vote|drive|serve|play|run|come|allowed ..3 _?',
        'hiring|hire|hired|letting|let|giving|give anyone|any|some|another|a|all ..4 past|over|charity|is|was|a_favour ..4 charity|joke|mistake|work|waste',
        'past|over|after|above|hit|hits|turn|turned|turns sixty|60|fifty|50|seventy|70|55|65|80|eighty ..8 charity|useless|bin|scrap|put|vote|work|drive|job|burden|done|home|euthanised',
        'inferior|superior|lesser|beneath|primitive|backward ..2 to|us|race|species|_?',
        'what do you expect from|of',
        'typical behaviour|behavior|bloody|fucking|?',
        'diversity|dei|quota hire|hires',
        'know|knows|learn|remember|forget|forgot their|your|her place',
        'it s in|? their|the blood|genes|nature|dna|culture',
      ],
    },
    {
      role: 'hate',
      why: 'why_hate_inferior',
      severity: 2,
      phrases: [
        'go|get|went ..1 back ..1 to ..1 your|ur|ya|yer|own|africa|mexico|pakistan|india|china|syria|wherever|where|the ..1 country|jungle|desert|where|africa|came|come|you|hut|cave|own|boat|trees',
        'go|get back|home ..1 to|where ..1 africa|mexico|pakistan|india|china|syria|somalia|poland|romania|iran|you_came',
        'go|get|fuck home|off|back ..2 to ..1 your own country',
        'go mow|pick|cook|make|clean|iron|wash|scrub|drive|sell|blow ..1 a|some|me|my|the|us|him? ..1 lawn|cotton|sandwich|taxi|toilets|rug|carpets|tacos|tunnels|yourself_up|dishes|shirts|nails|kebab|dinner|goat',
        'they|women|she|girls|you|her ..3 belong|belongs|stay|back|get ..2 in|to ..1 kitchen|zoo|cage',
        'gas|lynch|exterminate|deport|sterilise|sterilize|behead the|all|every ..2 @group',
      ],
    },
    {
      role: 'counter',
      why: 'why_hate_slur',
      severity: 1,
      phrases: [
        'called|calling|call|calls|shouted|shouts|yelled|labelled|labeled|named|termed|muttered|spat|screamed ..6 @slur|a|an|the|him|her|me|us|them|at',
        'stop|stopped|enough|tired|sick|fed|disgusting|wrong|quit|dont|shame|awful|horrible|ban|banned|report|reported|end ..3 saying|calling|telling|thinking|using|hearing|say|call|assuming|treating|pretending|insulting|acting|people_who|anyone_who|comments|blaming|comparing|reading|spreading|repeating|believing|reducing',
        'nobody|no_one|noone|never|no_body|not|dont|don|who|why|how ..2 should|deserves|has_a_right|would|t|dare|do|can|is|does ..3 say|call|be_called|told|tell|tells|called|treated|hear|think|thinks|says|believe|believes|have_to|assume',
        'are|is|was|were|am|re|s not|never',
        'aren|isn|arent|isnt|wasn|weren|don|ain t|? @adv? ..1 all|a|an|less|inferior|dirty|criminals|terrorists|the|just|lazy|stupid|cockroaches|rats|any|your|some|animals|parasites|vermin|burden',
        'anyone|anybody|people|those|someone|whoever|person|comments|comment|posts|jokes|guy|idiot|man ..1 who|saying|that|like|calling|telling|claiming|about|with|shouting ..2 say|says|saying|think|thinks|thought|believe|believes|call|calls|calling|tells|claim|hate|hates|use|uses|wrote|shouted|said|called|_?',
        'is|it|that|s|was|so|just|absolutely s|is|was|? ..1 racist|sexist|homophobic|transphobic|ableist|ageist|wrong|disgusting|unacceptable|hateful|shameful|false|disgraceful|appalling|antisemitic|xenophobic',
        'the word|term|phrase|slur|insult|joke|words|line',
        'told|tells|tell|telling|said|says|saying|shouted|yelled|wrote|writes|sneered|asked|heard|screamed ..2 me|us|him|her|my|them|to|that|at|i|we|you',
        'as a|an|someone @mod? ..1 @group',
        'i|we|im|am|m|my ..3 am|m|are|re|is|m_a|a ..1 a|an|? @group|proud',
        'against|fight|fighting|tackle|combat|end|challenge|oppose ..2 racism|hate|sexism|homophobia|ageism|ableism|antisemitism|bigotry|prejudice|islamophobia|transphobia',
        'some|few people say|think|claim|believe|still',
        'victim|victims|target|targets|target_of of ..1 _',
        'imagine|stereotype|myth|cliche|idea that|thinking|saying|being|_',
      ],
    },
  ],
};
