/** What English words are about, one field each; see `fields-fr.ts`. */
export const fieldsEn: Record<string, string> = {
  i: 'i me my mine myself im ive ill id m',
  we: 'we us our ours ourselves',
  you: 'you u ya ye your ur yours yourself youre urself youve',
  it: 'he she him her his hers it its himself herself hes shes',
  them: 'they them their theirs themselves those these em theyre',
  negation: 'not no never nothing nobody none n t dont doesnt cant wont isnt aint neither nor without hardly barely',
  like: 'same resembl* looks look looked basically kind sort version imitation shape imagine equivalent cosplay* impression',
  compare: 'more less worse better than most least fewer rather',
  intensely:
    'so very really too absolutely totally completely proper utterly such pure dead well bloody super extremely literally honestly truly',
  hedge: 'maybe perhaps seems seem apparently guess probably think reckon might could sometimes',
  ask: 'who what which how why when where whose whom anyone anybody does',
  polite:
    'hello hi hey dear please pls plz thanks thank thx ty cheers ta sorry pardon excuse regards morning evening madam sir',
  laugh: 'lol lmao rofl haha hahaha ha joke* joking kidding funny hilarious laugh* giggl* banter irony crying dead',
  say: 'said says say saying told tell tells call* called calling shout* scream* yell* wrote write written writes heard reply replied answer* mutter* whisper* repeat* typed texted',
  counter:
    'racis* sexis* homophob* transphob* ableis* ageis* antisemit* islamophob* xenophob* discriminat* prejudic* stereotyp* bigot* stop shame disgraceful enough tolerance respect equal* rights solidar* against fight condemn* victim* hatred hateful allies ally inclus*',
  quote:
    'word words quote* quoting phrase slur slurs insult insults insulted term terms expression title lyric* name names',
  staff:
    'assistant* advisor* adviser* waiter* waitress* server* cashier* seller* sales* clerk* driver* courier* postman postie postwoman technician* engineer* fitter* plumber* electrician* builder* joiner* receptionist* manager* boss owner* landlord* landlady letting bouncer* doorman guard* guards inspector* conductor* nurse* doctor* gp surgeon* dentist* vet vets optician* pharmacist* teacher* tutor* trainer* instructor* coach* guide* usher* host hostess* barista* bartender* chef* cook cooks staff team teams crew colleague* employee* worker* banker* insurer* broker* agent* solicitor* lawyer* notary secretary* intern apprentice* temp trainee* mayor* councillor* council minister* mp president* politician* journalist* presenter* reporter* anchor* singer* actor* actress* youtuber* streamer* influencer* vlogger* player* keeper* goalie striker* referee* ref linesman caretaker* janitor* cleaner* gardener* painter* decorator* mod mods moderator* admin* developer* dev devs coder* designer* librarian* curator* pilot* captain* steward* stewardess* skipper* hairdresser* barber* butcher* baker* fishmonger* mechanic* locksmith* lifeguard* bloke chap guy lad lass fella geezer missus lady gent gentleman woman man person rep reps representative* operator* handler* caller* ceo principal* headteacher headmaster*',
  chief: 'manager* boss* owner* ceo director* head chief president* minister* mayor chair* landlord*',
  client:
    'customer* client* user* member* subscriber* neighbour* neighbor* passenger* tenant* patient* pupil* student* fan fans supporter* spectator* viewer* visitor* reader* resident* commenter* poster op author* reviewer*',
  kin: 'mum mom mother* mam dad father* son sons daughter* brother* sister* aunt* uncle* cousin* husband* wife wives partner* kid kids child* baby babies toddler* gran granny nan nana grandma* grandad grandpa grandparent* family parent* girlfriend* boyfriend* friend* mate mates pal buddy bestie niece nephew bro sis dog dogs puppy cat cats flatmate* roommate* housemate*',
  woman:
    'woman women girl* lady ladies female* gal gals missus lass wife mum mums mom moms feminist* blonde* chick* bird birds bitch*',
  man: 'man men boy boys guy guys male males lad lads bloke* gent gents fella* dude dudes bro husband',
  person:
    'people person folk folks human* humanity someone somebody everybody everyone crowd population individual* lot lots soul being beings',
  old: 'old older oldest elderly oap* pensioner* senior* boomer* geriatric* ancient* grey gray wrinkl* nursing zimmer fossil* dinosaur* relic* expired retire* retirement senile granny grannies codger* coffin',
  young: 'young younger youth* teen* kid kids zoomer* millennial* generation* gen brat*',
  origin:
    'black* white* asian* african* arab* muslim* chinese chinaman japanese korean* vietnamese indian* pakistani* paki* bangladeshi* somali* nigerian* ghanaian* jamaican* caribbean mexican* latin* hispanic* polish pole* romanian* roma gypsy gypsies traveller* traveler* pikey* irish scottish scots welsh english british brit brits french german* italian* spanish portuguese turk* kurd* syrian* afghan* iraqi* iranian* israeli* palestinian* russian* ukrainian* american* native* aboriginal* indigenous foreign* immigra* migrant* refugee* asylum illegal* alien* expat* ethnic* race races racial colour* color* skin accent* national* border* country countries brown tribe* mixed eastern',
  faith:
    'muslim* islam* mosque* hijab* burqa* burka* niqab* headscarf veil* koran quran imam* ramadan eid jew jews jewish synagogue* kosher rabbi* catholic* christian* church* priest* protestant* hindu* sikh* turban* buddhist* jehovah* mormon* atheis* religio* believer* god faith prayer* pray* halal bible',
  queer:
    'gay gays homosexual* lesbian* bi bisexual* trans transgender transsexual* tranny trannies drag queen* nonbinary enby binary lgbt* pride rainbow* queer* pronoun* straight hetero* fag* dyke* gender genders marriage closet sissy',
  disabled:
    'disab* wheelchair* blind deaf mute down downs syndrome autis* asperger* adhd dyslex* bipolar schizo* epilep* amput* cripple* crippled handicap* spastic* retard* special needs neurodiver* stutter* lisp ramp ramps prosthetic* blue badge sen mobility scooter',
  fat: 'fat fatty obese* overweight chubby whale* cow hippo* heifer* lard* pounds diet gut belly weight tubby blob',
  beast:
    'rat rats cockroach* roach* vermin parasite* leech* vulture* hyena* pig pigs swine sow hog dog dogs bitch* monkey* ape apes gorilla* baboon* chimp* camel* donkey* ass mule* sheep calf cow cows goat* turkey* goose geese hen hens chicken* cockerel pigeon* crow parrot* magpie* seagull* gull* clam* mussel* oyster* fish shark* crab* toad* frog* snake* viper* cobra* slug* snail* maggot* larva* worm* bug bugs flea* tick* louse lice fly flies mosquito* wasp* beast* animal* cattle herd* pack insect* pest* hamster* mole otter* seal walrus* haddock* cod trout* goldfish* barnacle* limpet* sloth* jellyfish* amoeba* microbe* virus* bacteria* weasel* ferret* badger* toad skunk* newt* gibbon* muppet*',
  beastly:
    'swarm* crawl* infest* overrun* invad* invasion* flood* breed* breeding multipl* spawn* horde* wave waves replac* coloni* cleanse* disinfect* eradicat* exterminat* outbreed* plague*',
  plant:
    'vegetable* veg potato* turnip* cabbage* sprout* carrot* cucumber* pumpkin* onion* banana* pear* plum* nut nuts acorn* plant* cactus fern* weed* grass log plank* branch* twig* stump* moss mushroom* fungus mould mold algae parsnip* marrow* swede* lettuce* celery* radish* beet* leek* bean* pea peas gherkin*',
  object:
    'table* chair* stool* door* doorknob* handle* mop mops rag towel* sponge* broom* bucket* basin* bin bins bag bags cork* bottle* jug ladle* colander* spoon* knife knives fork* pan pans kettle* toaster* oven* fridge* lamp* lightbulb* bulb* candle* hanger* hammer* nail* screw* screwdriver* anvil* brick* paving stone* pebble* rock rocks post posts lamppost* sign cone* bollard* doormat* mat napkin* cushion* mattress* curtain* carpet* rug sock* slipper* boot* wellies umbrella* suitcase* cardboard box boxes drawer* stapler* paperclip* rubber eraser pen pens pencil* tape bolt* washer anchor* oar* paddle* cassette* printer* mouse plug* socket* battery batteries tyre* tire* wheel* hubcap* shelf ladder* spanner* teaspoon* teapot* bathtub* wallpaper plaster* concrete kebab* wardrobe* wheelbarrow* trolley* skip',
  food: 'bread toast baguette* biscuit* cookie* croissant* butter cheese* cheddar yoghurt* yogurt* custard* mash puree soup* pasta noodle* rice couscous kebab* sausage* ham bacon steak* beef lamb chicken* fish prawn* mussel* oyster* egg* omelette* cream cake* tart* pancake* waffle* sweet* candy chocolate* jam honey mustard vinegar sauce* gravy pudding* jelly trifle* porridge crumpet* scone* pie pies pasty pasties chip* crisps chutney pickle* coffee tea beer ale wine milk water haggis faggots meatball* dumpling* spotted dick',
  cook: 'cook* recipe* dish* menu* oven roast* grill* fry* fried bak* boil* simmer* whisk* spice* spices dinner lunch brunch breakfast meal* bake',
  stupid:
    'stupid idiot* moron* imbecile* fool* foolish dumb dumber dummy thick thicko dense dim dimwit* dunce* daft clueless brainless mindless witless gormless clown* muppet* numpty* plonker* pillock* wally prat prats twit* twat* tosser* wanker* knob knobhead* dickhead* bellend* melt donut doughnut eejit* gobshite* buffoon* joker* jester* halfwit* nitwit* simpleton* ignora* illiterate* incompetent* useless inept hopeless loser* failure* amateur* cretin* cabbage* vegetable* plank* sandwich shilling picnic brightest sharpest brain* braincell* iq cell cells lights upstairs wits village marbles tool spoon',
  brain:
    'brain* braincell* iq cell cells wits mind head skull intelligence lights upstairs home bulb brightest sharpest sandwich picnic shilling signal wifi loading buffering battery empty hollow vacant attic thought* thinking',
  liar: 'thief thieves thieving crook* crooked con conman conmen cheat* fraud* fraudster* scammer* liar* lying lie lies bandit* cowboy* crims gangster* mafia shark* swindl* robber* robbing robbed steal* stole* rogue* snake* charlatan* imposter* impostor* hypocrit* weasel* traitor* sellout sold corrupt* bent scum* scumbag* lowlife* trash garbage vermin grifter* leech*',
  ugly: 'ugly hideous face faces mug gob nose teeth smile grin chin* spots acne wrinkle* bald hair wig dwarf* midget* short specs glasses beard* tache makeup filler* botox eyebrows forehead* gremlin* troll* ogre* goblin* witch* gargoyle*',
  lazy: 'lazy idle layabout* slacker* skiv* workshy sponger* scrounger* sleep* asleep nap* sofa couch slug* sloth* slow slowcoach* dawdl* yawn* doze* snooz*',
  rude: 'rude arrogant* snob* snooty smug patronis* condescend* aggressive nasty mean selfish greedy tight stingy coward* spineless gutless vain pompous cow witch* hag bitch* viper* poison* toxic pest nuisance creep* creepy pervert* perv* weirdo* freak* psycho* nutter* nutcase lunatic* mental crazy insane mad deranged unhinged hysteric* paranoid delusional karen karens prick* arse* arsehole* asshole* bastard* git gits jerk* jobsworth* tyrant* dictator* nazi* misery oaf* lout* yob* thug* brute* waste oxygen space disgrace embarrassment joke shambles specimen excuse',
  filth:
    'shit* crap* poo pee piss* urine stink* stank reek* smell* smelly stench odour filth* filthy dirt* dirty gross disgust* vomit* puke* sick nause* muck grime grimy sewer* toilet* loo bog latrine* cesspit* bin rubbish garbage trash rot rotten rotting mould* slime* slimy snot* spit* soap shower* wash* bath* hygiene deodorant dump gutter drain* scrape* shoe',
  swear:
    'fuck* fck* fk fking effing fecking feck shit* shite* crap* bloody bugger* bollock* bollox arse* ass piss* damn* goddamn hell wank* cock cocks dick dicks prick* cunt* twat* tits balls bastard* bitch* whore* slut* slag* sod sodding jesus christ wtf ffs omfg stfu gtfo',
  shutup: 'shut stfu zip silence quiet gob sod jog piss bugger clear scram crawl jump lake disappear die drop dead rot',
  kill: 'kill* kys die dies dying died dead death murder* shoot* shot stab* slit* slay strangl* chok* hang hanged hanging rope noose drown* burn* buried bury grave* graveyard cemetery coffin* funeral* casket morgue corpse* body bag obituar* rip suicide* unalive bridge cliff',
  hit: 'hit hits beat* punch* slap* kick* smack* batter* bash* smash* thump* whack* clout* belt* headbutt* break* broke* bones legs leg knees kneecap* teeth jaw skull nose face ribs fist fists knuckle* bruise* blood* bleed* punish* punishment lesson hiding hospital ambulance stitches limp',
  weapon:
    'weapon* gun guns pistol* rifle* shotgun* revolver* knife knives blade* axe axes machete* bat bats crowbar* iron bar hammer* sledgehammer* shovel* spade* pitchfork* chainsaw* bomb* grenade* explosive* molotov* knuckleduster* acid poison* rope bullet* ammo brick* taser baseball',
  fire: 'fire fires burn* burnt burning torch* arson* flame* petrol* gasoline match matches lighter* ash ashes explo* blow blown boom smoke* jerry bonfire* kindling',
  damage:
    'window* windscreen* glass tyre* tire* slash* key keyed keying scratch* paintwork car cars van vans truck* lorry bike* scooter letterbox* shopfront front door shutter* lock locks garden* roof shed wreck* trash* smash* vandal* graffiti sabotag* destroy* flood* brick* damage*',
  follow:
    'follow* stalk* watch* watched watching wait* waiting waited lurk* spy* observ* trace* track* locat* find found spot spotted seen saw see corner alley* car park parking carpark outside behind shadow* dark night exit gate gates bus stop platform',
  know: 'know knows knew known seen noted address* live lives living street* road house flat floor number plate* registration school* nursery* route* routine commute bus train shift* shifts clock locks closes alone kids daughter son wife dog postcode drive driveway curtains',
  home: 'home house* flat apartment* address* street* road doorstep* doorbell* door gate garden* garage* cellar stairs landing window* curtain* neighbourhood* village* driveway porch letterbox',
  warn: 'warn* warning careful beware watch mind regret* sorry pay pays paying cost dear price lesson learn happen* happens accident* accidents shame unfortunate slip fall trip tonight tomorrow last final chance finished karma comeback visit visits drop pop meet sleep lucky luck sooner',
  target:
    'share* sharing spread* repost* post poster name names profile* photo* picture* video* screenshot* account* page tag* tagging report* mass everyone together flood* spam* bombard* harass* hound* pile dogpile ruin* sack* sacked fire fired employer* boss work workplace review* stars inbox dms email phone ring call raid target* expose* exposing doxx* dox find identify cancel*',
  mock: 'laugh* mock* ridicul* embarrass* cringe* pity pathetic shame sham* humiliat* fail* fails flop* trip* fell fall episode* season remember reminder forget forgotten same meme gif compilation replay weekly daily anniversary celebrat* crying cry tears blub*',
  exclude:
    'deport* boat plane send sent country border* ban banned bar barred exclude* separate segregat* elsewhere zoo cage* camp camps ghetto wall quota* allowed allow rights vote voting kitchen sink hire hired hiring serve served service belong belongs',
  inferior:
    'inferior superior subhuman* nature natural unnatural normal abnormal sick disease* cure* cured error mistake degenera* savage* primitive* civili* barbar* backward* evolv* incapable less worth deserve* capable built made wired logic emotional emotions hormon* sensitive weak fragile gentle obey* submissive serve ironing cooking children babies diversity token quota hire',
  danger:
    'terroris* bomb* jihad* criminal* crime* gang gangs rapist* rape* thief thieves deal* dealer* drug* knife stab* danger* threat* unsafe safe safety invasion great replacement replace* demographic* birthrate enemy plot* control* controls run runs strings puppet* banks media hollywood money lobby propaganda indoctrinat* groom* groomer* contagi* spread* predator* paedo* pedo*',
  profit: 'benefit* benefits welfare dole handout* tax taxes taxpayer* sponge* sponging scroung* privilege* priority',
  hostile:
    'hate* hating despis* loath* detest* dislike* disgust* sick* stand bear wish problem* blame* ruin* ruining destroy* trouble* wrong fake pretend* exist* rid gone none fewer belong* ashamed curse* poison* plague* infect* enemy enemies war fight defend* worst worse nobody never trust* smell* loud noisy keep kids children daughters without',
  generic:
    'all every always never most half typical* obviously naturally everyone knows everywhere same them those lot kind sort',
  lust: 'sexy hot hottie fit gorgeous babe baby horny naughty dirty desire* naked nude nudes nud* panties knickers thong bra lingerie cleavage boob* breast* tits titties nipple* bum butt booty arse ass thigh* leg legs mouth lips tongue* body curves leggings skirt shorts bed sheets pillow* under shag* bang fuck* suck* lick* ride riding bend bent take touch* strok* feel grope* kiss* bite taste undress* strip* moan* cum sleep night massage* fantas* wet hard tight bounce*',
  adult:
    'porn* xxx onlyfans fansly cam cams webcam escort* hookup* fwb swinger* sexting nsfw 18 adult* profile bio link dm dms snap telegram pics pic photos videos private intimate date dating single singles discreet available tonight lonely company generous sugar daddy mommy rates menu milf spicy content subscribe',
  medical:
    'gynaecolog* gynecolog* midwi* mammogram* breast* smear cervical period* menstru* cycle endometrio* pregnan* breastfe* birth condom* contracept* pill sti stis hiv test* screening prostate erect* libido sexual* sexolog* cancer* tumour* tumor* operation surgery surgeon hospital* medic* prescription* vaccin* psych* therap* depress* burnout physio* radiolog* clinic* gp nhs',
  link: 'link links url http https www site website bio pinned profile page click clicks blog channel group whatsapp telegram insta instagram tiktok youtube facebook fb snap twitch discord tap swipe',
  follow4:
    'follow* followers f4f l4l sub subs sub4sub subscribe* rt like likes repost* comment* tag tags tagging back swap support* vote* voting petition* sign signed contest poll drop train shoutout* gain engagement',
  chain:
    'copy copied paste pasting share forward forwards send contacts friends chain luck lucky unlucky curse* break breaks broken ignore* prayer* amen angel* days wall status facebook meta terms permission declare* blessing* blessed',
  prize:
    'win wins winner* won congrat* draw lottery raffle prize* gift* giftcard* voucher* coupon* iphone claim* reward* jackpot million* inherit* inheritance estate donat* donation grant grants free selected lucky fee fees giveaway*',
  invest:
    'crypto* bitcoin* btc eth ethereum usdt forex trade* trader* trading invest* return* returns profit* profits capital double* doubled triple* week daily withdraw* payout* platform signal signals bot mentor* manager training income passive earn* earning* financ* freedom',
  loan: 'loan loans lend* lender* credit borrow* rate interest bank* refused guarantor fast 24h 48h repay* private funding urgent need approv*',
  healer:
    'spell* caster psychic* medium* healer* clairvoyan* love lover ex return* reunit* ritual* magic* hex curse* dr doctor doc prophet* priest* spiritual* power* herbal herbs cure* cured talisman* ring luck consult* result* baba mama',
  support:
    'support helpdesk help centre center service official* verif* valid* confirm* account* suspend* suspended block* blocked lock* locked disabled hack* hacked recover* recovery expert* code codes password* login security update* form refund* parcel held customs delivery fee fine hmrc irs tax bank card expire* expires agent* case',
  job: 'job jobs hire hiring recruit* work remote week salary pay paid student* mums moms side extra income hustle apply* application* cv resume position* vacancy vacancies contact',
  shop: 'shop shops store* restaurant* cafe* salon* studio* studios clinic* bakery* pizzeria* garage* agency* school* club* gym farm grocer* truck stall* business* company* firm brand* competitor* rival* opposite next door corner across etsy vinted shopify amazon ebay',
  promote:
    'code codes promo* discount* deal deals offer* free trial* try tried visit order* book* quote* delivery deliver* price* prices cheap* affordable artisan* handmade local quality launch* opening open stock available catalog* refer* referral* affiliate* invite* sponsor* special slots spaces dm commission* commissions',
  own: 'mine ours offer* offering sell sells selling make makes making run running own bake baking create* creat* written wrote released published started teach teaching coach brother sister cousin mate mates husband wife friend niece nephew uncle aunt son daughter',
  create:
    'channel* video videos clip* album* single* song* track* ep mixtape podcast* episode* book* novel* ebook* blog* article* newsletter* course* class classes coaching workshop* masterclass webinar* app apps game* stream* live twitch patreon gofundme kickstarter crowdfund* gig gigs exhibition* show portfolio photo* painting* print* prints jewellery* jewelry candle* soap* knit* crochet* cake* cupcake* merch',
  recommend:
    'recommend* try tried best top better amazing genius happy satisfied love* loved legit reliable honest pro saved save thanks grateful found discovered changed life results incredible brilliant trust trusted swear',
  money:
    'money cash pound* quid euro* dollar* bucks k grand paypal western union moneygram transfer* zelle venmo cashapp card iban account* payment* pay paid amount* sum fee fees gift voucher* wallet',
  contact:
    'contact* call* phone* ring text texts reach email* mail gmail hotmail yahoo dm pm inbox message* private number whatsapp telegram reply address* write',
  id: 'number* ref reference order* case customer* client contract claim* invoice account* member* membership ssn national insurance ni passport* badge* booking* reservation* tracking licence license plate iban card cvv sort policy ticket id',
  good: 'good great excellent perfect lovely nice kind brilliant amazing awesome fantastic wonderful beautiful gorgeous delicious tasty incredible superb charming friendly helpful polite professional quick fast efficient spotless recommend* happy pleased delighted satisf* love loved adore* congrat* thanks thank heart* fab class ace top best proud gem treat legend* star stars hero* impressed magic joy',
  bad: 'bad awful terrible poor rubbish crap* shoddy disappoint* horrible dreadful disgrace* shame unaccept* pathetic mediocre botched fail* failed broken broke break fault* faulty defect* bug* bugs crash* slow late delay* wait* queue* expensive overpriced cold dirty noisy lost missing empty closed cancel* refus* refund* complain* problem* issue* nightmare shambles joke fed unbearable impossible still again nobody answer* ignored wrong worst useless stuck leak*',
  wait: 'wait* waiting queue* hour hours minutes week weeks month months days since still late delay* chase* chasing patient* reply replied response callback hold silence voicemail',
  law: 'lawyer* solicitor* attorney* sue sued suing court* judge* legal* law laws illegal trading standards ombudsman* small claims mediat* regulator* ofcom ofgem fca cma ico complaint* formal letter bailiff* police report* action rights consumer* citizens advice section statutory tribunal*',
  press:
    'paper* newspaper* journalist* press media tv bbc itv channel radio reporter* article* investigat* newsroom interview* documentary watchdog column* editor* story times guardian sun mail herald gazette podcast*',
  boycott:
    'boycott* stop buying buy cent penny basket* cancel* unsubscri* uninstall* leave leaving quit avoid switch* elsewhere together share viral everyone competition wallet wallets until',
  urgent:
    'urgent* asap emergency immediate* now right today tonight tomorrow hour* morning stuck trapped locked outside leak* gas fire smoke electric* electrocut* shock outage ambulance 999 911 112 danger* risk* baby child alone cold heating insulin breath* allerg* train plane flight boarding leaves minutes before',
  despair:
    'want end ended finish finished live life die suicide* jump bridge disappear gone hold cope coping break breaking point anymore strength hope hopeless* lonely* loneliness empty dark tunnel sense tired exhaust* cry crying tears night* sleep cut cutting wrist* scar* pills tablets overdose goodbye forgive sorry burden miss nobody afraid scared hits beats husband partner violent rape* abuse* locked weapon razor',
  care: 'courage support* thinking thoughts listen* help helping talk talking samaritans 116 condolences peace care hug hugs sending strength',
  smalltalk:
    'weekend holiday* holidays weather sun sunny rain match movie series season christmas birthday* party coffee pint pub xx kisses',
  sport:
    'match* team goal* goals striker* keeper ref championship cup final stadium win wins lose lost penalty shirt jersey supporter* train* league* derby race marathon bike rugby football soccer cricket tennis basketball hockey golf',
  fiction:
    'film* movie* series season* episode* character* hero* villain* zombie* vampire* game* boss controller respawn enemy kill* level map skin skins novel* thriller* murder* plot actor* actress* scene* quest npc raid dungeon',
  garden:
    'garden* rose* aphid* slug* mole weed* weeds weeding prune* pruning rake* lawn* mower compost seed* seeds allotment* tomato* water* repot* greenhouse* hoe hedge*',
  tool: 'drill* hammer* saw screwdriver* spanner* wrench* pliers sander* nail* screw* bit rawlplug level bench pipe* seal* washer tap taps boiler* pump* nut nuts bolt* joint* coupling* stopcock* ballcock* cock',
  public:
    'mayor* council* government* minister* mp mps politic* politician* banker* bosses union* party elected europe state president* rich millionaire* billionaire* lobby* shareholder* tory tories labour senator* congress*',
};
