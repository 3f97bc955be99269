import type { WordSection } from './sections';

/** English names of contempt, groups and slurs heard outside the word lists people publish. */
export const enNames: readonly WordSection[] = [
  {
    name: 'insult',
    byNumber: true,
    reason: 'Boasters, meddlers and bores: said of persons only.',
    words: `nyaff(s) windbag(s) gasbag(s) blowhard(s) bighead(s) loudmouth(s) motormouth(s) blabbermouth(s) smart_alec(s) smart_aleck(s) smarty_pants know_it_all(s) know_all(s) busybody busybodies curtain_twitcher(s) drama_queen(s) prima_donna(s) attention_seeker(s) control_freak(s) little_hitlers tinpot_dictators sourpuss(es) misery_guts moaning_minnie whinger(s) big_girl_s_blouse mummy_s_boy mummys_boy
      stuffed_shirt(s) fat_cat(s) bean_counter(s) box_ticker(s) paper_pusher(s) yes_woman crony cronies lickspittle(s) sycophant(s) toadies arse_kisser(s) arselickers stooge(s) lackey(s) flunky flunkies rat_fink turncoat(s) quisling(s) backstabbers `,
  },
  {
    name: 'insult',
    byNumber: true,
    reason: 'Stupidity and clumsiness: said of persons only.',
    words: `nutbag(s) headcase(s) head_case(s) basket_case(s) fruitloop(s) loony loonies bimbo(s) himbo(s) troglodyte(s) neanderthal(s) yokel(s) bumpkin(s) halfbrain half_brain(s) thickos divs nimrod(s) goober(s) ding_dong(s) schlub(s) schmo(s) yutz butthead(s) butt_head(s) buttface pisshead(s) pissant(s) peckerhead(s) dipwad(s) tosspots fuckknuckle(s) fuck_knuckle(s) shitkicker(s) twonk(s) numpties daftie(s) dafty spoon_head cabbage_head(s) mutton_head(s) chowderhead(s) lunkhead(s) clodhopper(s) butterfingers cack_hander(s) no_hoper(s) nonentity nonentities non_entity never_was wetwipe(s) wet_wipe(s) wuss(es) milksop(s)`,
  },
  {
    name: 'insult',
    byNumber: true,
    reason: 'Idleness, greed and roughness: said of persons only.',
    words: `skiver(s) shirker(s) bludger(s) dole_bludger(s) freeloader(s) scrounger(s) sponger(s) moocher(s) workshy_layabout(s) wastrel(s) huckster(s) snake_oil_salesman snake_oil_salesmen snake_oil_merchant(s) rip_off_merchant(s) ripoff_merchant(s) con_merchant(s) wide_boy(s) wideboy(s) robber_baron(s) bloodsuckers slumlord(s) cheapskate(s) skinflint(s) tightwad(s) scally scallies yobs oik(s) lout(s) ruffian(s) hoodlum(s) ingrate(s) despot(s) philanderer(s) pervs gurrier(s) scanger(s) sleeveen(s) latchico(s) gobermouch bollockchops scobe(s) hoon(s) rotter(s) blighter(s) slimebag(s) sleazebags crapweasel(s) assbag(s) douchenozzle(s) douche_nozzle(s) fuckhead(s) arsebiscuit cumrag(s) jizzstain wankpuffin(s) wankbadger(s) bumface turdburger(s) fartknocker(s)`,
  },
  {
    name: 'insult',
    byNumber: true,
    reason: 'Looks and age: said of persons only.',
    words: `lard_bucket lardbucket tubby_bastard four_eyes baldy baldie slaphead(s) gingernut fugly uggo(s) wrinkle_bag old_biddy old_biddies old_fart(s) old_codger(s) old_duffer(s) old_bags old_hags old_bats old_witch(es) old_boot old_buzzard(s) old_coot(s) silly_old_moo stupid_old_moo fat_slag fat_lump(s) fat_oaf(s) fat_git(s) fat_prick(s) spotty_oik(s) spotty_herbert(s) greasy_git(s) horse_faced dog_faced hatchet_faced pizza_face moon_face pie_face potato_face`,
  },
  {
    name: 'insult',
    byNumber: true,
    reason: 'Abuse of India and Pakistan in Latin letters.',
    words:
      'chutiya(s) chutiye chutia(s) chutiyapa gandu(s) gaandu bhosdike bhosadike bhosdiwale bsdk madarchod madharchod maderchod behenchod bhenchod benchod bhen_ke_lode randi(s) haramkhor(s) harami(s) haramzada haramzade kamina kamine kaminey suar_ka_bachcha kutte_ke_pille kutta_kamina ullu_ka_pattha ullu_ke_patthe gadha gadhe bewakoof bewkoof nalayak nikamma nikamme chapri(s) tharki(s) lodu lavde laude ke_lode',
  },
  {
    name: 'nasty nasty_name',
    byNumber: true,
    reason: 'Names with a harmless sense: the words around must aim at a person.',
    words: ` dork(s) dweeb(s) spod(s) swot(s) noob(s) newb(s) n00b(s) scrub(s) tryhard(s) try_hard(s) poser(s) poseur(s) phony phonies phoney(s) sellout(s) sell_out(s) shill(s) mouthpiece(s) puppet(s) crank(s) crackpot(s) fruitcake(s) halfling grub(s) mongrel(s) hyena(s) vampire(s) jackal(s) vermin savage(s) caveman cavemen peasant(s) hick(s) redneck(s) diva(s) madam snowflake(s) crybully brute(s) fiend(s) imposter(s) impostor(s) copycat(s) sheeple npc(s) snitch(es) pushover(s) ghoul(s) creeper(s) henchmen wimp(s) bootlickers boob(s) dingleberry slob(s) heathen(s) cad(s) knave(s) wastrel(s) pest(s) menace(s) psycho(s) tit(s) pleb(s) peon(s) div(s) melt(s) whelk(s) gammon(s) karen(s) moaner(s) gobby_cow mardy_cow mardy_arse spanner(s) mug(s) trolls vulture(s)`,
  },
  {
    name: 'degrading',
    reason: 'More adjectives that degrade the person they are said of.',
    words: `insufferable odious loathsome despicable contemptible obnoxious detestable repugnant moronic asinine vacuous dull_witted slow_witted half_witted simple_minded feeble_minded weak_minded small_minded pig_ignorant pig_headed thick_skulled bird_brained slack_jawed knuckle_dragging mouth_breathing inbred toothless cretinous gutless gormless amoral depraved vermin subhuman gross minging rank manky grotesque monstrous cringe cringy cringey embarrassing tragic washed_up past_it deluded delusional pea_brained airheaded dippy dopey doolally bonkers barmy loopy batty psycho mean_spirited bitter_and_twisted two_bit third_rate`,
  },
  {
    name: 'mod slam',
    reason: 'Adjectives that carry an insult on and let nothing good follow.',
    words: `snot_nosed snotty_nosed sour_faced po_faced gammon_faced hatchet_faced pizza_faced rat_faced weasel_faced pig_faced horse_faced dog_faced ferret_faced frog_faced moon_faced shit_faced stuck_up toffee_nosed up_themselves hoity_toity puffed_up pig_ignorant pig_headed slack_jawed knuckle_dragging mouth_breathing dull_witted half_witted slow_witted insufferable odious loathsome despicable contemptible obnoxious moronic asinine vacuous workshy work_shy bone_idle good_for_nothing flea_bitten mangy pasty spotty greasy_haired buck_toothed pot_bellied beer_bellied foul_mouthed loud_mouthed big_headed thick_headed thick_skulled empty_headed pea_brained bird_brained hare_brained soft_headed simpering grovelling oily unctuous conniving scheming double_dealing money_grabbing money_grubbing grasping tight_fisted mean_spirited spiteful vindictive malicious power_tripping power_mad power_crazed officious tinpot tin_pot second_rate third_rate two_bit jumped_up trumped_up`,
  },
  {
    name: 'mod',
    reason: 'Adjectives and measures that stand before the name.',
    words:
      'grumpy grouchy surly sneering patronising patronizing condescending supercilious self_important self_satisfied self_absorbed opinionated bossy nosy meddling interfering sulky mardy stroppy moody whingeing whining moaning ungrateful cold_hearted hard_faced stony_faced miserable_looking feral common posh minging manky raving prize first_class grade_a world_class champion solid_gold copper_bottomed unmitigated certified resident local usual',
  },
  {
    name: 'slur',
    byNumber: true,
    reason: 'Origin: names missing from the older list.',
    words: `curry_breath curry_face camel_breath rice_picker(s) dog_eater(s) cat_eater(s) chinky chinkies chinki(s) chinaman chinamen ching_chongs pajeet(s) poojeet(s) jeets street_shitter(s) streetshitter(s) bog_trotter(s) bogtrotter(s) thick_paddy thick_paddies thick_mick(s) drunken_paddy drunken_paddies drunken_mick(s) dirty_tinker(s) dirty_knacker(s) tinker_scum eyetie(s) kraut(s) gyppos pikies didicoy(s) didicoi(s) sand_monkey(s) dune_coon(s) camel_shagger(s) goat_shagger(s) goatshagger(s) rapefugee(s) invader_scum anchor_baby anchor_babies border_hopper(s) fence_jumper(s) tar_baby uncle_tom(s) house_negro negress darkies hook_nose(s) hook_nosed goyim shekel_grabber(s) juice_merchants globohomo katua(s) katue chamar(s) bhangi(s) sooar_ki_aulad jihadi_scum mulla_scum pisslam pislamic islamofascist(s) muzzle_head(s) mozlem_scum redskin_savage(s) bush_nigger(s) abbo(s) abos lebo_scum ape_people `,
  },
  {
    name: 'slur',
    byNumber: true,
    reason: 'Orientation, gender identity, disability, gender, age: names missing from the older list.',
    words: `shit_stabber(s) shitstabber(s) bender_boy woofter(s) fairy_boys pansy_boy(s) bummer_boys muff_muncher(s) dyke_bitch gaylords homo_scum homos trooned ladyboy_freak(s) man_in_a_dress men_in_dresses man_in_a_frock men_in_frocks bloke_in_a_dress blokes_in_dresses blokes_in_frocks bloke_in_a_frock man_in_a_wig bloke_in_a_wig attack_helicopter alphabet_people alphabet_mafia alphabet_brigade rainbow_mafia rainbow_nazis tranny_freak(s) mental_cases spastic_kids mongy retard_brigade windowlickers`,
  },
  {
    name: 'group group_many',
    reason: 'More neutral or colloquial names of groups, all plural.',
    words: `wheelchairs wheelchair_users special_needs special_needs_kids autistic_kids autistic_children disabled_kids disabled_children downs_kids the_deaf the_blind deafies amputees dementia_patients stroke_victims mental_patients people_with_down people_with_autism same_sex_couples same_sex gay_couples two_blokes_kissing two_men_kissing two_women_kissing two_lads_kissing two_girls_kissing two_guys_kissing men_kissing blokes_kissing lads_kissing the_gays gay_lot trans_lot transgenders transwomen transmen pride_flags pride_month rainbow_flags women_drivers lady_drivers female_drivers women_refs women_pundits foreign_drivers foreign_students foreign_nurses foreign_doctors foreign_workers polish_lads polish_workers eastern_europeans romanians lithuanians albanians nigerians somalis syrians afghans iranians iraqis turks kurds algerians moroccans chinese_people indian_people indian_lads black_lads black_kids black_fellas asian_lads asian_kids asian_drivers muslim_families muslim_lads muslim_women catholics protestants orangemen papists hasidics orthodox_jews zionists israelis palestinians sikhs hindus buddhists jehovah_s_witnesses traveller_kids traveller_families new_arrivals channel_migrants boat_migrants economic_migrants so_called_refugees small_boats channel_crossers over_70s over_80s over_50s the_elderly old_dears old_biddies old_farts dalits lower_castes aboriginals indigenous_people first_nations natives latinos hispanics mexicans haitians ukrainians `,
  },
];
