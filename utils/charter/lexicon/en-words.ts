import type { WordSection } from './sections';

/** English words that phrases refer to: persons, modifiers, everyday things. */
export const enWords: readonly WordSection[] = [
  {
    name: 'you',
    reason: 'Second person, chat and Irish spellings included.',
    words: 'you u ya ye yous youse yall yas yiz yer',
  },
  { name: 'be', reason: 'To be, with chat spellings.', words: 'is are am was were re s r be been being isnt' },
  {
    name: 'adv',
    reason: 'Adverbs between the verb and the insult; negations are left out on purpose.',
    words:
      'really just such so all only truly actually literally clearly obviously nothing but basically still always also absolutely completely totally utterly honestly seriously genuinely pure right proper simply quite rather pretty very too that this fucking freaking fecking feckin fuckin bloody damn effing effin bleeding an even both frankly probably evidently properly',
  },
  {
    name: 'mod',
    reason: 'Words that come before the noun and carry the insult on.',
    words: `absolute complete total utter right proper real bloody fucking fuckin freaking friggin frigging fecking feckin damn goddamn effing effin bleeding pure big fat little old stupid dumb silly ugly dirty filthy lazy useless worthless pathetic sad miserable lying thieving greedy smug arrogant ignorant incompetent spineless gutless brainless clueless gormless witless pompous rude nasty vile evil horrible disgusting
      massive huge giant tiny sorry poor smelly stinking slimy sleazy creepy cheating two_faced jumped_up overpaid inbred drunken snivelling sniveling whiny snotty crooked bald ginger hopeless sneaky rotten self_righteous entitled cheap dopey thick daft mad crazy mental fake washed_up talentless cowardly glorified toothless overgrown bitter wet dozy mouthy gobby cocky lame wannabe senile decrepit fat_arse shitty fucked_up sanctimonious corrupt feckless muppet wrinkly old_fashioned spoiled spoilt cruel heartless soulless miserable selfish sick twisted`,
  },
  {
    name: 'person',
    reason: 'Nouns for a person, staff included.',
    words: `staff employee(s) manager(s) supervisor(s) assistant(s) cashier(s) clerk(s) waiter(s) waitress(es) server(s) barista(s) bartender(s) barman barmaid driver(s) courier(s) delivery_guy delivery_driver delivery_man postman postie mailman engineer(s) technician(s) plumber(s) fitter(s) builder(s) electrician(s) installer(s) mechanic(s) agent(s) rep(s) representative(s) operator(s) receptionist(s) host(s) hostess guard(s) bouncer(s) steward(s) conductor(s) inspector(s) pilot(s) admin(s) mod(s) moderator(s) intern(s)
      chef(s) cook(s) owner(s) boss(es) ceo cfo director(s) landlord(s) landlady letting_agent(s) estate_agent(s) teacher(s) coach(es) ref referee(s) umpire(s) presenter(s) host(s) singer(s) actor(s) actress(es) influencer(s) streamer(s) youtuber(s) journalist(s) reporter(s) dev(s) developer(s) designer(s) doctor(s) nurse(s) dentist(s) vet(s) pharmacist(s) lawyer(s) judge(s) politician(s) minister(s) president mayor councillor(s) officer(s) cop(s)
      guy(s) man men woman women bloke(s) lad(s) lass lasses chap(s) fella(s) fellas dude(s) girl(s) boy(s) kid(s) lady ladies gentleman person people folk(s) team crew customer(s) colleague(s) coworker(s) neighbour(s) neighbor(s) fan(s) supporter(s) follower(s) subscriber(s) parent(s) mother mum mom father dad cow_orker author(s) writer(s) reviewer(s) editor(s) player(s) keeper striker manager_of_yours human(s) individual(s) attendant(s) stylist(s) hairdresser(s) barber(s) handyman salesman salesmen salesperson saleswoman secretary janitor cleaner(s) removal_men movers mover(s) workman workmen caretaker(s) consultant(s) adviser(s) advisor(s)`,
  },
  {
    name: 'staffish',
    reason: 'Words after which a place of work follows: the people there are meant.',
    words:
      'staff team crew people management employees drivers agents reps devs developers admins mods moderators managers workers owners boss manager driver guy bloke woman lady girl lad man engineer technician plumber receptionist cashier waiter waitress server agent rep chef courier postman landlord',
  },
  {
    name: 'thing',
    reason: 'Things a brand sells or runs: degrading words about them insult nobody.',
    words:
      'app site website product products service update game movie film show book song phone bot chatbot robot machine queue train bus plane car line system form page post ad advert ads policy price prices food drink meal pizza burger coffee screen battery charger cable parcel package delivery order bill invoice fee charge subscription plan account email message helpline number idea decision question rule rules mistake error design redesign version feature button menu song video music thing things excuse move reason name weather day week morning time joke',
  },
  {
    name: 'friendly',
    reason: 'Praise or affection before a name: "lucky bastard", "cheeky git" insult nobody.',
    words:
      'lucky clever talented brilliant beautiful gorgeous funny hilarious cheeky lovely sweet legendary magnificent glorious hot sexy happy cute adorable crafty handsome best amazing great wonderful genius',
  },
  {
    name: 'degrading_staff',
    reason: 'Adjectives that degrade the people of a shop; "rude", "useless" or "incompetent" are criticism.',
    words:
      'stupid dumb moronic idiotic brainless braindead brain_dead thick gormless dim_witted dimwitted half_witted halfwitted ugly fat inbred retarded imbecilic cretinous spineless witless mindless worthless smelly illiterate thick_as_mince dopey',
  },
  {
    name: 'degrading_they',
    reason: 'The same, after "he is", "they are".',
    words:
      'stupid dumb moronic idiotic brainless braindead thick gormless ugly retarded cretinous spineless worthless scum filth vermin illiterate mental deranged unhinged pathetic',
  },
  {
    name: 'animal',
    reason: 'Animals said of a person after "you …".',
    words:
      'cow cows pig pigs dog dogs rat rats monkey monkeys ape apes donkey donkeys sheep goat goats snake snakes weasel weasels toad worm worms maggot maggots swine hog whale heifer slug leech parasite cockroach',
  },
  {
    name: 'slam',
    reason: 'Adjectives so degrading that whatever follows "you" is an insult.',
    words:
      'fat ugly stupid dumb filthy dirty useless lazy pathetic greasy slimy gormless spineless talentless miserable brainless thick smelly worthless snivelling whiny clueless witless jumped_up two_faced inbred disgusting vile nasty lying thieving sad bitter wrinkly bald fake ignorant arrogant smug pompous cowardly toothless overpaid evil creepy',
  },
];
