import type { LexiconData } from './sections';

/**
 * English said sideways: threats that name only a thing and what it does not survive, calls to wear one person down,
 * desire without a rude word, mild British names, suspicion of a group without a slur.
 */
export const enOblique: LexiconData = {
  words: [
    {
      name: 'person',
      reason: 'Trades and offices comments speak of.',
      words:
        'groomer(s) dj(s) lifeguard(s) verger(s) sexton ferryman signalman curator(s) librarian(s) glazier(s) florist(s) butcher(s) fishmonger(s) greengrocer(s) cobbler(s) locksmith(s) thatcher(s) farrier(s) blacksmith(s) beekeeper(s) shepherd(s) gamekeeper(s) ranger(s) archivist(s) organist choirmaster caller croupier(s) bookie(s) jockey(s) instructor(s) examiner(s) assessor(s) valuer(s) auctioneer(s) undertaker(s) rabbi imam deacon puppeteer magician compere mc emcee quizmaster marshal(s) concierge porter(s) chambermaid housekeeper(s) lollipop_lady lollipop_man dinner_lady dinner_ladies tour_guide(s) chiropodist podiatrist osteopath chiropractor masseur beautician tattooist piercer seamstress tailor(s) dressmaker milkman fireman linesman lineswoman ticket_inspector(s) bin_man bin_men binmen skipper(s) deckhand(s) purser stewardess caddie(s) greenkeeper groundsman zookeeper(s) trainer(s) judge(s) juror(s) treasurer secretary clerk(s)',
    },
    {
      name: 'contraption',
      reason: 'Machines, animals and things of the house: calling one a moron insults nobody.',
      words:
        'mower(s) lawnmower(s) hoover(s) roomba satnav sat_nav gps nav printer(s) kettle(s) oven(s) toaster(s) dishwasher(s) washing_machine fridge freezer radio boiler(s) thermostat(s) speaker(s) algorithm(s) autocorrect spellcheck chatbot(s) ai alexa siri cortana google drone(s) barrier(s) scanner(s) till(s) self_checkout sensor(s) vacuum(s) lift(s) escalator(s) alarm(s) clock(s) camera(s) doorbell(s) router(s) laptop(s) computer(s) tablet(s) telly tv phone(s) car(s) van(s) bike(s) tractor(s) caravan(s) boat(s) app apps website(s) site(s) bot(s) robot(s) machine(s) software dog(s) cat(s) puppy kitten(s) hamster(s) rabbit(s) horse(s) pony donkey(s) hen(s) cockerel goose geese duck(s) budgie parrot(s) tortoise(s) goldfish spaniel labrador lurcher greyhound terrier pug poodle retriever sheep cow(s) goat(s) pig(s) pigeon(s) seagull(s) squirrel(s) wasp(s) cockatoo ferret(s) bull ram spreadsheet(s) password(s) sofa wardrobe zip tent gazebo umbrella tap(s) hob fuse switch lock(s) door(s) drawer(s) vending_machine ticket_machine photocopier remote',
    },
    {
      name: 'hurt',
      reason: 'What a limb is after a beating.',
      words: 'broken smashed snapped shattered crushed fractured splintered',
    },
    {
      name: 'ruinous',
      reason: 'Tools and stuffs that end a thing.',
      words:
        'shotgun shotguns rifle air_rifle crossbow sledgehammer sledgehammers crowbar axe axes chainsaw chainsaws hatchet machete cricket_bat baseball_bat brick bricks half_brick petrol diesel paraffin match matches lighter blowtorch firelighter firelighters bleach weedkiller antifreeze arsenic rat_poison caustic_soda quicklime acid sugar_in_the_tank wrecking_bar bolt_cutters angle_grinder stanley_knife claw_hammer lump_hammer pickaxe gasoline molotov molotovs fireworks',
    },
    {
      name: 'group group_many',
      reason: 'More names of many.',
      words:
        'anyone_over_sixty anyone_over_60 anyone_over_65 anyone_over_70 anyone_over_75 anyone_over_80 anyone_over_seventy anyone_over_eighty everyone_over_70 over_70s over_75s over_80s over_60s octogenarians the_over_70s coffin_dodgers oaps oap wrinklies geriatrics mobility_scooters scooter_users blue_badgers stammerers lispers',
    },
    {
      name: 'health',
      reason: 'Beside garden birds, tits and cocks are birds too.',
      words:
        'pheasant(s) nuthatch(es) goldfinch(es) siskin(s) feeder(s) fledgling(s) bird_table nestbox(es) sparrowhawk(s) treecreeper',
    },
    {
      name: 'tinder',
      reason: 'What burns at once.',
      words:
        'thatch thatched_roof thatched_roofs hay haystack haystacks straw hayrick hay_barn barn barns hay_bales bales timber_frame wooden_shed wooden_huts stables pavilion clubhouse marquee bunting',
    },
    {
      name: 'plankish',
      reason: 'Mild names heard in Britain and Ireland; most have a harmless sense.',
      words:
        'plank melt clown joker donkey knob spanner clot dope wally plum doughnut donut goon weapon muppet numpty pillock plonker berk prat wazzock twerp dipstick nitwit halfwit dimwit div divvy eejit gonk twonk doofus bozo wombat pranny nincompoop dunderhead lamebrain chump turnip cabbage bright_spark clever_dick clever_clogs clever_sod bright_spark_of_a village_idiot rocket_scientist',
    },
  ],
  phrases: [
    {
      role: 'threat',
      why: 'why_threat_damage',
      severity: 3,
      phrases: [
        // "Doves don't get on with a shotgun, do they."
        'don|doesn|dont|won|wouldn|never|hardly|rarely|not t? ..1 get_on|get_along|mix|agree|go|last|cope|survive|argue|stand|bounce|do ..2 with|well_with|against|up_to|long_against|near|well_against ..1 a|an|the|my|some? @ruinous',
        '@ruinous ..2 doesn|don|dont|wouldn|won|isn|aren|never t? ..1 get_on|mix|agree|bounce_off|like|fussy|care|knock|argue|ask|miss ..2 with|about|first|questions|whose|who|dovecotes|greenhouses|glass|windows|$',
        // "Goes up quick, thatch."
        'go_up|goes_up|went_up|burn|burns|catch|catches|light_up|lights_up ..1 like|so|real|lovely? ..1 quick|quickly|fast|easy|easily|lovely|well|a_treat|a_torch|tinder|kindling|christmas|a_bonfire|a_candle ..3 @tinder',
        '<!our|my @tinder ..1 like|of|that|this? ..2 go_up|goes_up|burn|burns|catch|catches|light_up|lights_up ..1 like|so|real? ..1 quick|quickly|fast|easy|easily|lovely|a_treat|a_torch|tinder|kindling|a_bonfire|matchsticks|paper',
        'all|only takes|it_takes|need|needs|it_needs|takes_is|it_d_take|it_would_take ..2 one|a|single|stray ..1 match|lighter|brick|loose_bolt|loose_wheel_nut|loose_step',
        'shame|pity|awful|terrible|tragic|heartbreaking ..4 if|should|were ..8 @ruinous',
        '@ruinous ..3 would|could|will|ll|d|might|can ..1 soon|easily|quickly? ..1 finish|sort|end|settle|silence|see_off|do_for|go_through|make_short_work|take_care|deal|shut ..2 it|them|that|those|your|him|her|you|up|with|of',
        'seen|know|knows|wonder|wondered|guess|imagine|learn|find_out ..1 what ..1 sugar|sand|superglue|expanding_foam|prawns|bleach ..2 does|do|can|could|would|will ..1 do? ..1 to ..2 your|ur|his|her|their ..1 engine|tank|car|van|bonnet|locks|boat|pond|hives|tyres|vents|paintwork|fish|koi',
        'seen|know|knows|wonder|wondered|guess|imagine|show_you|learn|find_out ..1 what ..1 a|an|one|my? @ruinous|hammer|bat|tractor|digger|bulldozer ..2 does|do|can|could|would|will ..1 do? ..1 to ..2 your|ur|a|an|his|her|their|that ..1 windscreen|kneecap|face|skull|jaw|engine|tank|car|van|bonnet|windows|window|paintwork|tyres|teeth|hand|fingers|door|roof|lawn|pond|fish|hives|greenhouse|boat|locks|hedge|shop|shopfront|shins|ribs|shed|skip|toupee|hands',
        'look|looks|be|make|makes|burn ..3 lovely|better|nice|nicer|beautiful|pretty|good|grand|well|prettier|great ..1 as ashes|charcoal|cinders|rubble|splinters|kindling|matchwood|firewood|matchsticks|scrap|a_crater|a_bonfire',
        'look|looks|be ..3 lovely|better|nice|nicer|beautiful|pretty|grand|prettier ..1 in flames|pieces|bits|ashes|ruins',
        'sugar|sand|salt|water|syrup|treacle ..3 in|into|down ..1 your|his|her|their|the ..1 petrol|fuel|diesel? tank|engine|oil|carburettor',
        'hate|shame|pity|awful|terrible|careful|imagine|wouldn_t_it_be|be ..3 if|for|should|were ..8 wheel_nuts|wheel_nut|brake_cable|brake_pipe|gas_pipe|mooring|moorings|handbrake|stable_door|gate ..3 work|worked|come|came|get|got|slip|slipped|left|loosen|loosened|undone|cut|open|be|were|were_to|went|was ..2 _',
        'my|our ..2 lurcher|terrier|terriers|ferret|ferrets|rottweiler|alsatian|hounds|bulldozer|digger|tractor|forklift|excavator ..2 isn|aren|doesn|don|hasn|likes|loves|is|eats|needs|wants|could|can ..1 t? ..2 eaten|fussy|picky|like|quick|quicker|faster|hungry|exercise|see|spot|stop|brake|postmen|posties|walk_through|go_through|flatten|reach|through|over|drive_itself',
        '^ bring|brought|bringing|toast|toasting|roast|roasting|i_ll_bring|pack ..1 the? marshmallows ..3 on|over|when|for|to your|you|it_goes|the_shop|the_office|that',
      ],
    },
    {
      role: 'threat',
      why: 'why_threat_person',
      severity: 3,
      phrases: [
        'leave|leaves|leaving|go|goes|going|walk|walking|crawl|crawling|crawls|home|limping|carried|out ..3 with|on|without ..1 his|her|your|their|ur|two|both ..2 @bodypart|ankles|wrists|elbows|knuckles|collarbone|shins ..1 @hurt|in_a_bag|in_plaster|in_pieces|in_bits|missing|in_a_sling|facing_backwards|the_wrong_way',
        'his|her|your|their|both|ur @bodypart|ankles|wrists|knuckles|shins|fingers_are|thumbs|collarbone ..1 get|gets|getting|got|be|will|ll|gonna|going_to @hurt|be_broken',
        'you|ye|u ..1 lock|locks|close|walk|cycle|park|open|finish|row|jog|fish|swim|drive|cash ..1 up|the|home|back|out? ..1 alone|by_yourself|on_your_own|in_the_dark ..6 monday|mondays|tuesday|tuesdays|wednesdays|thursday|thursdays|fridays|friday|handy|good_to_know|i_notice|i_ve_noticed|noted|don_t_you',
        'only|just|usually|always you ..2 on|in|there|left ..3 at_night|after_ten|after_dark|after_nine|after_hours|late|lates|mornings ..1 isn|innit|is|right|noted|eh ..1 _?',
        'introduce|introducing|acquaint ..2 you|him|her|your|his|ye ..4 to|with ..1 my|the|our @ruinous|@weapon|fists|fist|boot|boots|steel_toecaps|knuckles|dogs|brothers|cousins|uncle_from|canal|bottom_of|wrong_end|tarmac|kerb|pavement|business_end',
        'business|wrong|sharp|blunt|pointy end of ..1 a|my|the|this @ruinous|@weapon|boot|fork|spade|shovel|pitchfork|hammer|bat',
        'wouldn|won|not|don|d ..1 t? ..1 sleep|turn_your_back|start_the_car|start_that_car|open_that_parcel|open_the_door|walk_home|go_to_sleep|answer_the_door|stand_under|stand_near ..8 if_i_were|if_i_was|were_i ..1 you',
        'if i ..1 were|was you ..2 d|would|should ..2 sleep|move|hide|leave|check_under|look_over|stay_away_from_windows|keep_the_lights|change_the_locks|lock|invest_in|stay_indoors|wear_a_helmet|avoid_the_towpath|get_a_dog|take_the_long_way|walk_home ..4 light|town|house|country|windows|doors|car|shoulder|tonight|lightly|the_kids|your|another_way|on|indoors|helmet|locks|bars',
        'things|accidents|something|anything|people|folk|lads ..1 do|can|could|might|have|will|get|tend_to? ..1 been_known_to? ..1 happen|fall|slip|drown|disappear|go_missing|get_hurt|end_up ..3 to|in|into|off|down|on ..2 people_who|men_who|women_who|folk_who|people_like_you|your|drivers_who|landlords_who|bosses_who|refs_who|that_canal|the_canal|that_quay|the_quarry|the_slurry|those_steps|that_towpath|lads_like_you|girls_like_you',
        'people_who|men_who|lads_who|anyone_who|whoever|folk_who|drivers_who|landlords_who|last_bloke_who|last_man_who|last_one_who|last_fella_who ..10 tend_to|usually|always|generally|ended_up|end_up|got|was|is_still|still|never|doesn_t ..4 slip|fall|drown|disappear|vanish|limp|limps|limping|eats|eating|walks_with|walk_with|found|fished|canal|through_a_straw|in_hospital|in_traction|missing|off_the_quay|into_the_slurry|the_hard_way ..2 _?',
        'know|got|have ..2 people|a_man|a_fella|a_bloke|lads|fellas|friends|some_lads|cousins ..3 who|that|for|with ..4 hurt|break|owe_me|sort|fix_people|do_kneecaps|kneecaps|owe_us|don_t_ask|make_people|no_questions|visit_people|enjoy|a_van_and|spade|shovels|bats',
        'pig|pigs|hogs ..2 eat|eats|will_eat|ll_eat|get_through ..2 bone|bones|bodies|a_man|teeth',
        'foundations|patio|concrete|cement|slurry_pit|slurry|quicklime|shallow_grave|deep_end|freezer|septic_tank|allotment|compost_heap ..4 got|has|have|with|room|space|s|is|needs ..2 your_name|your_size|you_sized|for_you|a_body',
        'your|his|her|their name|names on ..1 it|this|the ..1 bullet|brick|hammer|headstone|coffin|bat|box|shell|cartridge',
        '@ruinous|bullet|cartridge|bat|headstone|plot|coffin|wreath ..3 with your|his|her|their name',
        'order|ordered|pick|choose|chosen|price|measure|measured ..2 your|you|his|her|him ..1 up|for|own|a? ..2 wreath|headstone|coffin|plot|hymns|shroud|box_with_handles|funeral_flowers',
      ],
    },
    {
      role: 'harassment',
      why: 'why_harassment_call',
      severity: 3,
      phrases: [
        'ring|rings|call|phone|text|email|message|ringing|visit|book ..4 ask|asking|asks for|to_speak|to_see ..1 to? ..1 her|him|them|@hers ..6 make|get|have|ask|laugh|then|hang|say|and|every',
        '^ make|have|and_make|get him|her|them ..1 to? ..1 say|repeat|pronounce|spell|sing|bark|dance|count|cry|squirm|stammer|blush|read_it !sorry|thanks|thank|please|hello|something|goodbye|along|with|to _',
        'keep|kept|keeping ..1 it? up|going|ringing|calling|asking ..4 until|till|lads|everyone|folks|a_month|all_week|weeks|month ..4 she|he|they|keep|crack|cracks|quit|quits|cries|resigns|leaves|going|breaks|snaps',
        'everyone|everybody|lads|let_s|lets|folks|girls|guys|all|each|one|we|take|taking|in ..2 turns|shifts|rota|relay|hour|each|day|a_day ..4 ring|ringing|call|calling|message|messaging|text|texting|honk|honking|knock|knocking|boo|booing|heckle|follow|film|filming|moo|whistle|tag|bark|stare|email|emailing|sit_outside|stand_outside ..2 her|him|them|his|@hers',
        'moo|oink|bark|honk|quack|cluck|boo|hiss|whistle|cough|baa|gobble|whinny|snort|mooing|barking|booing ..1 at ..6 until|till|til|every|whenever|when|bring_friends|lads ..3 _?',
        'we|lads|everyone|let_s|lets|girls ..4 meet|gather|assemble|queue|line_up|stand|wait|sit ..4 and|to ..1 moo|oink|bark|honk|boo|hiss|whistle|heckle|laugh|point|film|stare|clap|mimic|chant|jeer|sing ..1 at|about|him|her ..6 _',
        'moo|oink|bark|honk|quack|cluck|boo|hiss|whistle|cough|clap|hum|meow|miaow|baa|gobble|whinny|bleat|snort ..1 at|when|whenever|every|each|if|as|while|him ..2 him|her|he|she|them|time|the_lisp|@hers ..3 _?',
        'book|booked|booking|reserve|order|fill ..4 fake|dummy|bogus|every|all|phantom|under_his|under_her|in_his_name|in_her_name ..3 table|tables|appointment|appointments|slot|slots|lesson|lessons|pizza|pizzas|taxi|taxis|name|skips|skip ..4 him|her|his|no|nobody|don|never|door|house|address|until|till|and',
        'send|sending|order|ordered|get ..3 pizzas|taxis|skips|skip|manure|pizza|wreath|wreaths|undertaker|taxi|hearse|catalogues|strippers|bailiffs|magazines ..3 to his|her|their',
        'go|pop|head|get|swing|turn_up|nip|file ..1 down|in|over|round|along|past|by? ..2 and ..1 stare|laugh|point|gawp|film|heckle|boo|mimic|copy|wave|mock|tell_her|tell_him|ask_her|ask_him|remind_her|remind_him ..2 at|her|him|them|his|about|what|how|if|why|@hers',
        'ask|asking|remind|reminding|tell her|him|them ..1 every|each|again|daily|hourly|whenever|all ..1 single|time|day|night|shift|you|morning|week? ..2 about|how|where|what|why|who|of|until|till|you',
        'first|next|whoever|anyone|prize|tenner|fiver|pint|pints|bounty|points|bonus_points ..3 to|for|who|if|that|makes ..1 makes|make|get|gets|making|getting|who_makes|whoever_makes|you|first? ..1 her|him|them ..1 to? ..1 cry|cries|quit|crying|quits|snap|snaps|resign|stammer|blush|trip|swear|sob|crack|leave|walk_out|drop|lose',
        'rota|sign_up_sheet|signup|spreadsheet|group_chat|whatsapp_group|schedule|bingo|bingo_card|sweepstake ..6 her|him|his|she|he|them ..4 shift|shifts|stammer|stutter|limp|house|lisp|door|cries|cry|quits|desk|walk|outfit|outfits|weight|hair|face|fails|dates|ringing|next',
        'don|dont|never|not|no_one|nobody t? ..1 let_up|let_her_rest|let_him_rest|stop_now|ease_off|leave_her_alone|leave_him_alone|give_her_peace|give_him_peace|give_her_a_minute|give_him_a_minute ..4 until|till|lads|everyone|she|he|they|folks|now|_?',
      ],
    },
    {
      role: 'harassment',
      why: 'why_harassment_repeat',
      severity: 2,
      phrases: [
        'we|i|us|you|lads ve|have|still|had|did ..2 been? ..1 kept|keep|keeping|doing|done|called|calling|ringing|rung|mooing|barking|whistling|laughing|mimicking|imitating ..3 it|her|him|at|him_that|her_that ..1 up|her|him? ..3 a_month|for_weeks|for_months|all_week|all_term|every_day|every_shift|since_easter|a_year|all_season|every_match|for_years',
        'another _ ..1 another|more ..1 clip|clips|photo|photos|picture|pictures|meme|memes|video|screenshot|screenshots|reminder ..1 of ..1 you|him|her|your|his',
        'scheduled|queued|saved|lined_up ..3 them|it|posts|clips|memes|photos|more|one ..8 tagged|colleagues|employer|daily|every|each|until|till|through_to|until_you',
        'same|another|new|today_s|this_week_s|daily|weekly ..1 joke|picture|photo|meme|clip|reminder|post|comment|question|poem|instalment|episode ..1 of|about|at|for|to ..1 her|his|your|@hers ..6 every|again|until|till|day|forever|tomorrow|week',
        'every|each ..1 single? day|morning|week|night|monday|friday|sunday|shift|stream|video ..3 i|we ll|will|remind|post|comment|ask|tag|send ..1 be|keep? ..1 remind|reminding|post|posting|ask|asking|tag|tagging|comment|commenting|here ..2 you|her|him|everyone|people|this ..6 _',
      ],
    },
    {
      role: 'sexual',
      why: 'why_sexual_remark',
      severity: 2,
      phrases: [
        '^ trousers|clothes|kilt|pants|shirts|knickers|tights|robe|overalls|waders|lycra|tutu|leotard|cassock|jodhpurs off $',
        'with|get|see|like|love|prefer|lose|ditch|drop|peel|slip|rip|slide|take|have|want ..2 his|her|your|that|those|them|him|he|she ..2 trousers|clothes|kilt|knickers|tights|overalls|waders|lycra|tutu|leotard|cassock|robe|jodhpurs|wetsuit|apron|uniform|hi_vis|breeches|dungarees|bikini|speedos|shorts ..1 off|on_the_floor|on_my_floor|round_his_ankles|round_her_ankles|around_his_ankles|on_my_bedroom_floor|over_my_chair|with_my_teeth',
        'has|have|got|with|those|that|his|her|your ..2 mouth|lips|tongue|hips|neck|fingers|backside|shoulders|thighs|calves|buttocks|hands|forearms|chest|collarbones ..1 that|which? i|id|we d|would|could|wanna|ll|want ..2 pay|like|love|lick|kiss|drink|happily|gladly|die|wear|be|spend|kneel|lie|ride|lose|get|put|have|feel|use|nibble|bite|oil|eat|do ..3 _',
        'pay|love|beg|kill|give|want|happily|gladly|like|queue|sell ..6 to ..1 be|get ..1 played|plucked|kneaded|ridden|saddled|mounted|milked|basted|ploughed|drilled|bowed|strummed|polished|frisked|oiled|spanked|stretched|conducted|tied_up|tied|whipped|handcuffed|glazed|thrown|moored|steered|boarded|buttered|iced|licked|tasted|groomed|bathed|lathered|straddled|dominated|disciplined by|like_that|like_one ..1 him|her|you|that|those|them|the|one|_?',
        'wonder|wondering|imagine|imagining|picture|picturing|guess|thinking|know|see ..3 what ..4 under|underneath|beneath|wearing_under ..1 that|his|her|the|your|those ..2 apron|kilt|uniform|robe|robes|gown|overalls|waders|cassock|skirt|dress|tunic|dungarees|towel|hi_vis|scrubs|habit|wetsuit|kimono|lab_coat|armour|costume',
        'nothing|anything|naked on? under|underneath|beneath that|his|her ..2 apron|kilt|uniform|robe|robes|gown|overalls|waders|cassock|skirt|dress|tunic|dungarees|towel|scrubs|habit',
        'what|how|where|things|wonders|magic ..1 those|his|her|your|that|these ..2 hands|fingers|lips|hips|tongue|thighs|forearms ..2 could|can|would|must|feel|taste|might ..4 do|feel|taste|be|work|go ..3 to_me|on_me|in_bed|all_over|elsewhere|lower|after_hours|in_the_dark|between|under|to_my|against|$',
        'i|id ..1 d|ll|would ..1 let ..2 him|her|you|them ..2 keep|leave ..1 the|those|that ..2 boots|helmet|heels|hat|glasses|gloves|wellies|waders|hi_vis|stethoscope|whistle|apron|spurs|chaps|wig|sash|socks|lanyard|crown|mask on',
        'keep|leave|leaving|keeping the|those|just_the ..1 boots|helmet|heels|gloves|wellies|waders|hi_vis|stethoscope|apron|spurs|chaps|wig|sash|lanyard|crown|tool_belt on ..3 lose|nothing_else|for_me|in_bed|darling|while_you',
        'private|one_to_one|personal|night|late_night|after_hours|home ..1 lesson|lessons|session|sessions|tour|class|tuition|fitting|inspection|demonstration|reading|concert|recital|performance ..6 my_bed|at_mine|in_bed|clothes_optional|lights_off|no_clothes|by_candlelight|in_the_bath|in_the_shower|in_the_dark|😏|😉|😈|🥵|💋|my_bedroom|naked|from_him_please|from_her_please|horizontal',
        'i|id ..1 d|would|could|ll ..1 gladly|happily|soon|definitely|absolutely|so? ..1 let ..1 him|her|that|you|them|this ..3 knead|row|moor|saddle|shear|glaze|baste|plough|milk|pluck|strum|conduct|thatch|varnish|polish|caulk|mount|butter|ice|whisk|bowl|tackle|pin|ring_my|toll_my|pull_my|blow_my|play_my|tune_my|stoke_my|light_my|stuff_my|trim_my|rev_my|service_my|drive_me|steer_me|wind_me|undo|unlace|unbutton|unzip|unwrap|warm_me|keep_me_warm|measure_my_inside ..2 _',
        'unwrap|unbutton|unzip|unlace|undo|undress|unpeel|devour|ravish|straddle|nibble|savour ..1 you|him|her|me|that_man|that_woman|those ..4 like|with|slowly|all|right|tonight|any|now|later|over|in|first|please|😏|🥵|😈|💦|$',
        'warm|warming|share|sharing|heat|rock|break ..1 up? ..1 my|our ..1 bed|sheets|mattress|bunk|duvet|sleeping_bag|headboard ..6 him|her|you|tonight|any|anytime|whenever|like_that|😏|with',
        'him|her|he|she|you|those|that ..4 warm|warming|share|rock|break|in ..1 up? ..1 my ..1 bed|sheets|mattress|bunk|duvet|sleeping_bag|headboard ..3 any|anytime|whenever|tonight|please|night|😏|🥵|and',
        'climb|climbing|mount|mounting|scale|straddle ..1 him|her|that|you ..1 like ..1 a|an|the _',
        'ride|riding ..1 him|her|that_man|you ..1 like|till|until|all|into|home|bareback ..2 _',
        'on|off|over|under|against|across the|that|his|her|a|my pommel_horse|vaulting_horse|potter_s_wheel|judge_s_bench|snooker_table|pool_table|piano|pulpit|workbench|massage_table|weighing_scales|lathe|bonnet ..3 with|and him|her|you|no|nothing ..4 _?',
      ],
    },
    {
      role: 'sexual',
      why: 'why_sexual_offer',
      severity: 2,
      phrases: [
        'nude|naked|topless|unclothed|undressed|bare|uncut|uncensored|lingerie|shower|bedroom ..1 set|sets|album|shoot|gallery|pics|tier|series|collection ..8 handle|header|pinned|banner|highlights|username|dm|inbox|free_till|free_until|half_price|😈|💦|🔥|🥵|🍑|🔞|subs',
        'find|finds|get|gets|see ..1 me|us ..2 naked|undressed|in_nothing|wearing_nothing|in_just_a_towel|without_clothes',
        'company|cuddles|fun|pleasure|attention|warmth ..2 by|for|at ..1 the ..1 hour|evening|night ..6 _?',
        'visit|visits|visiting|come_to|comes_to ..2 your|gentlemen_s ..1 hotel|hotels|room|rooms ..6 _?',
        'rates|price|prices|donation|roses ..2 for ..2 company|time|hour|overnight|an_evening|massage ..6 dm|inbox|discreet|hotel|room|message|private',
      ],
    },
    {
      role: 'insult',
      why: 'why_insult_staff',
      severity: 2,
      phrases: [
        'the|your|our|that|this|their|a|an|some !@thing _ is|was|s|are a|an|such_a|just_a|nothing_but_a @adv? @slam|clueless|pompous|arrogant|spineless|gormless|brainless|two_faced|smug|lying|thieving|greasy|slimy|dozy|useless|pathetic little|old|fat|great|big|overgrown? @animal|@nasty_name|@plankish|troll|goblin|gremlin|toad|weasel|worm|slug !@thing|of',
        '@person|he|she|they|lad|bloke|who is|was|are|s|were a|an|such_a|just_a|proper|pure|total|absolute|complete|utter|real|right|bunch_of|a_right|a_total|a_proper|a_complete|an_absolute|an_utter ..1 @mod? @plankish !@thing|of',
      ],
    },
    {
      role: 'insult',
      why: 'why_insult_image',
      severity: 2,
      phrases: [
        'stage_presence|screen_presence|personality|charisma|charm|wit|warmth|iq|brain|brains|brainpower|intelligence|manners|social_skills|people_skills|empathy|conversation|bedside_manner|grace|tact|work_ethic|sense_of_humour|backbone|spine|attention_span|reflexes|emotional_range|sparkle|bedside_manners|leadership|authority|mental_agility|timing|voice|looks ..1 of|as|to ..1 a|an|two|yesterday_s|last_week_s wet|damp|soggy|dead|stale|mouldy|used|burnt|deflated|limp|boiled|blocked|punctured|unplugged|rotten|discarded|half_eaten|half_chewed|concussed|drunk|lukewarm|cold|gone_off|sedated|comatose|tepid|flat|unwashed|broken|leaking|constipated|depressed|hungover ..1 tea|dish|fish|crisp|tyre|bath? ..1 _',
        'as|more|less|half_as|twice_as|almost_as|about_as much|many ..1 personality|charisma|charm|wit|warmth|brains|brain|brain_cells|intelligence|empathy|tact|talent|spine|backbone|manners|sense|presence|neurons|neurones|sophistication|depth|self_awareness ..1 as|than ..1 a|an|the|my|two ..2 _',
        'neurons|neurones|brain_cells|braincells|marbles|lightbulbs ..2 as|than|of a|an|my|the _',
        'same|matching|similar|identical ..1 iq|intelligence|brain|manners|personality|mental_age ..1 as|of|to ..1 a|an|my|the _',
        '^ which|what|whichever|whatever|some|who_s_the|yet_another|another @mod? @mod? @plankish parked|thought|thinks|designed|decided|put|left|locked|booked|built|wrote|approved|signed|came_up|turned|set|forgot|painted|chose|chained|dumped|told|said|answered|planned|scheduled|hired|runs|wired|fitted|installed|programmed|switched|unplugged|organised|stuck|sent|in_charge|drove|dropped|reversed|cancelled|moved|gave|printed|let|invented|picked|priced|labelled|packed|leaned|leant|blocked|has_parked|has_locked|has_left|has_put|is_in_charge|on_the|at_the|behind_the|with_a_clipboard',
        'which|what|whichever|some @mod? @mod? @plankish parked|thought|designed|decided|put|left|locked|booked|approved|signed_off|came_up|forgot|chained|dumped|planned|scheduled|hired|wired|fitted|installed|programmed|switched|unplugged|organised|stuck|drove|dropped|reversed|moved|labelled|packed|blocked',
        'proper|total|absolute|complete|utter|prize|pure|massive|giant|right @plankish $',
        'you|ya|ye @mod? @mod? @plankish $',
        'brain|brains|head|skull ..1 like|of|full_of|made_of|is|s|has ..1 a|an|made_of|full_of? ..2 sieve_for_brains|sawdust|porridge|mince|custard|cotton_wool|blancmange|mush|jelly|polystyrene|cheese|soup|gravel|straw|swede',
        'couldn|can|wouldn|could ..1 t ..1 run|organise|find|manage|boil|sell|count|spell|read|pour|lead|direct|supervise|arrange|be_trusted ..5 brewery|egg|tombola|whelk_stall|a_bath|kettle|bun_fight|raffle|his_own_name|her_own_name|their_own_name|own_backside|own_feet|lemonade_stall|sandpit|paper_bag|both_hands|to_ten|to_three|umbrella_in_a|jumble_sale|conga|one_car_parade|water_out_of',
        'not|isn|hardly|ain|aren|never ..1 t? ..2 the sharpest|brightest|smartest|quickest|fullest ..3 tool|bulb|knife|crayon|spoon|lamp|candle|pencil|shilling|star|chisel|cheese|lightbulb|spark',
        'god_s_gift|gods_gift ..2 to women|men|mankind|music|broadcasting|darts|football|customer|humanity|the_world|plumbing|teaching|acting|theatre',
        'all mouth|bluster|gob|fart|beard|hat|teeth|hair_gel|moustache no|and_no|and trousers|brain|brains|cattle|talent|sense|clue|ability|idea',
      ],
    },
    {
      role: 'predicate',
      why: 'why_hate_vile',
      severity: 3,
      phrases: [
        'count|check|lock|hide|nail|guard|mind|watch|weigh|chain|bolt|padlock|insure ..1 up|down|away? ..1 the|your|our|my|every ..1 spoons|silver|cutlery|tins|change|till|wallet|wallets|purse|purses|fingers|valuables|bikes|copper|lead|jewellery|handbag|handbags|sheds|shed|tools|catalytic_converter|catalytic_converters|fillings|raffle_money|collection_plate|float|petty_cash|cash|charity_box|kids|daughters|children|dogs|dog|cats|swans|pets',
        'on the take|fiddle|rob|scrounge|nick|ponce|sponge|blag|make_every',
        'light|sticky fingered|fingers',
        'dead weight|wood|losses',
        'stop|quit|enough|sick_of|tired_of ..2 pampering|mollycoddling|propping|coddling|subsidising|indulging|babying|keeping ..1 up|alive? ..1 these|those|them|that',
        'let|leave ..1 it_to|them_to? nature ..1 to? ..1 get_on|take|do|run|decide|sort|have',
        'taking|take|takes|hog|hogging|block|blocking|clog|clogging|waste|wasting|use|using ..1 up|all? ..1 up? ..1 the|our|my|good|perfectly_good|valuable ..1 beds|hospital_beds|houses|pavement|pavements|space|oxygen|air|benches|seats|gp|appointments|jobs ..3 _?',
        'it_s|its|is|that_s|s|all in|their|the ..1 blood|genes|breeding|culture|religion|dna|nature ..3 _?',
        'never|not|don|wouldn|won ..1 t? ..1 done|do|did|does|know|known|knows ..2 a_day_s_work|honest_day|an_honest|day_s_graft|hard_work ..2 _?',
        'there|and|here goes|went|go ..1 the ..1 neighbourhood|area|street|village|town|house_prices|property_prices|estate|school|quality',
      ],
    },
    {
      role: 'counter',
      why: 'why_hate_slur',
      severity: 1,
      phrases: [
        'dyke|dykes ..1 path|paths|walk|walks|wall|walls|trail|bank|banks|footpath|footbridge|repair|repairs|broke|burst|breach|breached|overflowed|ditch|swale|marsh|lane|road|bridge|farm|end|flooding|works|walking|race|run',
        'by|along|over|near|beside|on|at|behind|past|under|up|down|across|off ..1 the|a|that? dyke|dykes',
        'drystone|dry_stone|offa_s|offas|offa|stone|sea|flood|river|drainage|black|devil_s|devils|roman|dutch|clawdd dyke|dykes',
        'thick as mince|thieves',
        'blue|great|coal|marsh|willow|crested|bearded|long_tailed|garden tit|tits',
        'say|says|said|try|saying ..1 it|that|this? ..2 to me_and_my|my_wheelchair|my_daughter|my_son|my_wife|my_husband|my_mum|my_gran|my_kids',
      ],
    },
  ],
};
