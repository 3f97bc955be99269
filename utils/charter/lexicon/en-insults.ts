import type { WordSection } from './sections';

/** English words that degrade a person. Spelling is normalised: lower case, no diacritics. */
export const enInsults: readonly WordSection[] = [
  {
    name: 'insult',
    byNumber: true,
    reason: 'Vulgar names: said of persons only, wherever they stand.',
    words: `asshole(s) arsehole(s) ass_hole(s) arse_hole(s) ahole(s) a_hole(s) asshat(s) asswipe(s) arsewipe(s) assclown(s) assface(s) arseface(s) jackass(es) jack_ass dumbass(es) dumb_ass(es) smartass(es) smartarse(s) fatass lardass lardarse dickhead(s) dick_head(s) dickwad(s) dickface dickweed(s) dipshit(s) dipstick(s)
      shithead(s) shit_head shitbag(s) shitface shithouse(s) shitstain(s) shitweasel(s) shitgibbon(s) shitlord(s) shit_for_brains shite_for_brains bellend(s) bell_end(s) knobhead(s) knob_head(s) knobend nobhead(s) cockwomble(s) cockhead cocksucker(s) cock_sucker(s) wanker(s) wankstain(s) tosser(s) tosspot(s) twat(s) twatwaffle
      cunt(s) cnut kunt(s) prick(s) bastard(s) fucker(s) fucktard(s) fuckwit(s) fuckface fuckhead(s) fuckstick fuckwad(s) fuckboy(s) motherfucker(s) mother_fucker(s) mofo(s) muthafucka(s) bitch_ass douche(s) douchebag(s) douche_bag(s) douchecanoe scumbag(s) scum_bag(s) slimeball(s) sleazebag(s) sleazeball(s)
      son_of_a_bitch sons_of_bitches sonofabitch sack_of_shit bag_of_shite bag_of_dicks sack_of_crap skank(s) whore(s) whorebag slut(s) slapper(s) minger(s) munter(s) hoebag attention_whore(s)`,
  },
  {
    name: 'insult',
    byNumber: true,
    reason: 'Stupidity: nouns said of persons only.',
    words: `moron(s) imbecile(s) imbicile(s) cretin(s) halfwit(s) half_wit(s) dimwit(s) nitwit(s) numpty numpties numbskull(s) numskull(s) bonehead(s) blockhead(s) knucklehead(s) meathead(s) airhead(s) pinhead(s) pea_brain(s) peabrain(s) pea_brained birdbrain(s) bird_brain(s) dumbo dumdum dum_dum dumb_dumb dunce(s) dullard(s) ignoramus simpleton(s) knuckle_dragger(s) congenital_idiot knuckle_dragging
      dingbat(s) dumbfuck(s) dumbshit(s) muppet(s) plonker(s) pillock(s) wazzock(s) divvy divvies dipstick(s) numbnuts dunderhead(s) lamebrain(s) scatterbrain airheads thicko(s) thickos berk(s) nincompoop(s) ninny lummox oaf(s) dolt(s) doofus braindead brain_dead dipsticks
      eejit(s) ejit(s) idjit(s) gobshite(s) gobdaw(s) gombeen(s) amadan bollix ballbag(s) bawbag(s) bampot(s) fannybaws tadger walloper(s) heidbanger(s) feckers fecker(s) langer(s) gowl(s) scut(s) scutter(s) geebag(s) 
      drongo(s) bogan(s) dropkick(s) boofhead(s) dickbag ratbag(s) egomaniac(s) hoser(s) knobjockey(s) jabroni(s) chode(s) dingus`,
  },
  {
    name: 'insult',
    byNumber: true,
    reason: 'Worth and manners: names for people held in contempt.',
    words: `scum scumbags lowlife(s) low_life(s) lowlifes degenerate(s) sleaze skidmark(s) toerag(s) tow_rag git(s) gits pleb(s) chav(s) scrote(s) bottom_feeder(s) bottomfeeder(s) waste_of_space waste_of_oxygen waste_of_skin waste_of_breath waste_of_air waste_of_carbon oxygen_thief oxygen_thieves waste_of_a_human waste_of_human_skin waste_of_sperm
      good_for_nothing(s) deadbeat(s) layabout(s) slacker(s) crackhead(s) methhead(s) jerkoff(s) jerk_off(s) jerkface sissy pansy_ass crybaby crybabies libtard(s) neckbeard(s) incel(s) simp(s) pervert(s) perv(s) paedo(s) pedo(s) nonce(s) sicko(s) weirdo(s) sociopath(s) psychopath(s) nutjob(s) nutcase(s) whackjob(s) wackjob(s) whacko(s) lunatic(s)  
      big_baby big_babies fatso fatty fatties lardo lard_arse tub_of_lard fat_bastard fat_cow fat_pig fat_slob fat_fuck ugly_cow silly_cow stupid_cow silly_mare stupid_mare silly_bint stupid_bint old_hag old_bag old_bat old_cow old_trout old_crone hag(s) bint(s) trollop(s) harlot(s) pig_face pigface rat_face ratface horse_face horseface dogface dog_face fishface butterface fuckugly
      garbage_human garbage_humans trash_human human_garbage human_trash human_filth trailer_trash white_trash sad_sack sad_act loser(s) looser(s) l0ser(s) no_mark(s) jobsworth(s) brown_noser(s) bootlicker(s) boot_licker(s) arse_licker(s) ass_kisser(s) snivelling_wretch dirtbag(s) dirt_bag(s) scuzzball
      sad_little_man sad_little_woman pathetic_little_man horrible_little_man nasty_little_man vile_little_man jumped_up_little smug_little thieving_gits thieving_git thieving_bastards thieving_scum pond_scum pondscum scum_of_the_earth vermin`,
  },
  {
    name: 'insult',
    byNumber: true,
    onlyIfSure: true,
    reason: 'Spellings that are also French words.',
    words: 'prat(s) pratt(s) git nob(s) tit_head bint wally wallies gobby_sod',
  },
  {
    name: 'nasty nasty_name',
    byNumber: true,
    reason: 'Stupidity and incompetence, milder: the words around must aim at a person.',
    words: `idiot(s) fool(s) dummy dummies clown(s) joker(s) donkey(s) plank(s) spanner(s) melt(s) knob(s) knobs goon(s) buffoon(s) clot(s) dope(s) twerp(s) galah(s) flog(s) sook(s) amateur(s) incompetent(s) imbeciles wannabe(s) hack(s) has_been(s) nobody nobodies
      halfwits cretins illiterate(s) muppets geebag`,
  },
  {
    name: 'nasty nasty_name',
    byNumber: true,
    reason: 'Dishonesty: harsh of people ("a bunch of thieves"), fair of deeds ("daylight robbery").',
    words:
      'thief thieves crook(s) liar(s) cheat(s) cheater(s) fraud(s) fraudster(s) scammer(s) scam_artist(s) con_artist(s) conman conmen con_man con_men robber(s) bandit(s) gangster(s) criminal(s) shyster(s) charlatan(s) swindler(s) parasite(s) leech(es) bloodsucker(s) vulture(s) shark(s) snake(s) weasel(s) rat(s) hypocrite(s) lapdog(s) poodle(s) doormat(s) weapon_of_a pussy pussies coward(s) traitor(s) grifter(s) quack(s) chancer(s) cowboy(s) gougers gouger(s) spiv(s) quack(s)',
  },
  {
    name: 'nasty nasty_name',
    byNumber: true,
    reason: 'Character: insults once aimed at somebody.',
    words: `bitch(es) jerk(s) creep(s) brat(s) bully bullies tyrant(s) dictator(s) fascist(s) ogre(s) barbarian(s) thug(s) hooligan(s) snob(s) narcissist(s) racist(s) bigot(s) cur(s)         
                   turd(s) bugger(s) sod(s) wretch(es) nutter(s) junkie(s) alky tramp(s) hobo(s) slob(s) sloth floozy hussy scrubber(s) tyke(s) toff(s) gremlin(s) goblin(s) gimp(s) simp(s) cuck(s)`,
  },
  {
    name: 'nasty',
    byNumber: true,
    reason: 'Words for things and states: an insult when a person is called so.',
    words:
      'piece_of_shit pieces_of_shit piece_of_shite piece_of_crap piece_of_trash piece_of_filth piece_of_work disgrace embarrassment joke mess burden liability liabilities shambles trainwreck failure(s) arse arses dick dicks cock shit shits shite crap ass asses filth trash garbage rubbish waste dregs sewage disappointment(s) stupid thick dumb brainless clueless poison nightmare menace',
  },
  {
    name: 'nasty animal',
    byNumber: true,
    reason: 'Animals, monsters and words with a harmless sense: an insult when a person is called so.',
    words:
      'pig(s) cow(s) hog(s) swine dog(s) mutt(s) worm(s) slug(s) maggot(s) cockroach(es) roach(es) toad(s) lizard(s) reptile(s) hyena(s) whale(s) heifer(s) sow hippo elephant goat(s) skunk(s) louse lice tick(s) flea(s) insect(s) bug(s) animal(s) beast(s) monster(s) demon(s) devil(s) witch(es) troll(s) slag(s) hoe(s) tart(s) tease cougar virgin(s) bum(s) nazi(s) drunk(s) freak(s) savage(s) monkey(s) ape(s) chimp(s) baboon(s) gorilla(s) mule(s) sewer_rat(s) donkey(s) rat(s) snake(s) weasel(s) sheep lemming(s) dinosaur(s) fossil(s) relic(s) lemon(s) turnip(s) potato(es) cabbage(s) spoon(s) tool(s) mug(s) bell(s) goose drip(s) robot(s) zombie(s) drone(s) puppet(s) vegetable(s) doughnut(s) spanner(s) plank(s)',
  },
  {
    name: 'degrading',
    reason: 'Adjectives that degrade a person named right before or after.',
    words: `stupid dumb thick idiotic moronic dim dense brainless clueless gormless witless mindless braindead brain_dead pathetic useless worthless incompetent illiterate ignorant inept hopeless spineless gutless cowardly ugly hideous disgusting repulsive revolting vile nasty_arse filthy smelly fat obese lazy bone_idle
      dumbass retarded mental deranged demented unhinged insane psychotic crooked dishonest two_faced sleazy slimy creepy perverted smug arrogant lame idiot thieving lying snivelling sniveling whiny whiney bitchy shitty shite crap crappy shit trash garbage fugly hideous sad pitiful talentless laughable feckless thieving dozy dopey daft cretinous`,
  },
];
