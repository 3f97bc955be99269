import type { LexiconData } from './sections';

/** English explicit remarks, solicitation, adult content. Health and body words used plainly are none. */
export const enSexual: LexiconData = {
  words: [
    {
      name: 'lewd',
      reason: 'Vulgar names of sexual parts, said of somebody.',
      words:
        'tits titties tit_pics boobies jugs_on_her knockers_on_her bazookas cameltoe camel_toe moose_knuckle dat_ass gyatt bewbs norks puppies_on_her bangers_on_her cumshot cumslut cum_on blowjob blowjobs blow_job handjob handjobs rimjob pussy pussies cock_size dickpic dickpics dick_pic dick_pics hard_on boner boners stiffy creampie deepthroat milf milfs gilf dilf dilfs cumming_for horny wank_over wanking_over jerk_off_to fap fapping titty boobs',
    },
    {
      name: 'bodysex',
      reason: 'Body words, lewd when a wish is attached.',
      words:
        'arse ass bum butt backside rack chest cleavage legs thighs lips mouth tongue bulge package bum_cheeks behind curves body hips crotch cock dick knob pants knickers bra skirt top shorts leggings thong booty peach cheeks hole face',
    },
    {
      name: 'adult',
      reason: 'Adult content by name.',
      words:
        'porn porno pornhub xxx xxxx nudes sextape sex_tape onlyfans only_fans fansly camgirl camgirls sexcam sex_cam cam_show camshow webcam_show private_cam live_cam nsfw_content gangbang threesome threesomes swinger swingers escort escorts hookup hookups fwb sugar_daddy sugar_baby sugardaddy sugarbaby happy_ending happy_endings fetish_content dominatrix bdsm hentai sexting sext sext_me s3x sexchat sex_chat phone_sex sexy_chat spicy_page spicy_content spicy_pics spicy_vids naughty_pics naughty_chat naughty_cam uncensored_girls hot_singles horny_singles sexy_singles adult_content adult_fun full_service erotic_massage sensual_massage dogging glory_hole',
    },
    {
      name: 'sexact',
      reason: 'Vulgar verbs of sex, said of somebody.',
      words:
        'fuck shag bang smash bone screw hump ride mount nail rail pound plough plow tap hit suck lick eat eat_out motorboat finger grope spank bend choke undress strip breed smother devour taste bone_you do have',
    },
    { name: 'sexemoji', reason: 'Stand-ins for parts and acts.', words: '🍆 🍑 💦 🔞 👅 🍌' },
    {
      name: 'teaseemoji',
      reason: 'Come-on emoji: with a link, a cam or a bio only.',
      words: '💋 😈 😏 🥵 🫦 🔥 💦 🍑 🍆',
    },
    { name: 'desired', reason: 'Somebody looked at.', words: 'her him you u that them ya she he his your ur' },
  ],
  phrases: [
    {
      role: 'sexual',
      why: 'why_sexual_remark',
      severity: 2,
      phrases: [
        '@lewd',
        'i|id|we|ill|i_d|wanna|gonna|want|could|would|let|lad|she|he|they|can|please|ready|love|dying|like|wouldn|wouldnt ..1 d|ll|would|to|wanna|want|could|can|gonna|so|totally|happily|love|me|let|defo|t|definitely|gladly ..2 shag|bang|bone|hump|mount|nail|rail|pound|plough|plow|smash|motorboat|finger|grope|spank|undress|ride|fuck|bend|lick|suck|tap|destroy|wreck|devour|breed|sniff|climb|rearrange|taste|clap|eat ..1 her|him|you|u|that|them|ya|his|your|ur|me|it|the ..4 over|out|all|face|like|off|day|night|arse|ass|up|any|hard|on|and|so|senseless|silly|cheeks|top|from|guts|counter|tree|clean|both|?',
        'bend|bending|bent ..1 her|him|you|u|me|them|that|ya over',
        'can|could|would|let|wish|want|he|she|they|please|come|to ..3 fuck|shag|bang|ride|rail|bone|have|screw|do|plough|pound|smash|spank|choke me ..6 any|day|twice|anytime|sideways|senseless|night|all|hard|over|till|into|silly|into_next|time|like|on|like_that|up|?',
        'i|id|wouldn|would ..1 d|would|t|let ..1 let ..1 him|her|them|that ..4 do|have|ruin|wreck|destroy|spank|ride|rail|choke|bend|tie|break|service|plumb|fix|do_me ..3 me|my|anything|whatever|way|back|pipes',
        'sit|sits|sitting ..2 on ..1 my|your|his|her|ur|this|a face|lap|knob|dick|cock',
        'her|his|your|ur|those|that|them|dem|some|nice|great|what|the|big|massive|huge|look|check|stare|perfect|fit @mod? ..1 tits|boobs|rack|arse|ass|bum|cleavage|titties|booty|bulge|melons|jugs|knockers|cheeks|peach|package|norks ..3 on|though|tho|in|is|are|was|omg|mmm|of|out|all|i|bouncing|wow|😍|🤤|🥵|make|makes|got|could|for|please|yes|damn|when|deserve|deserves|?',
        'skip|scroll|jump|go|pause|fast|rewind|forward|timestamp|stop|screenshot ..2 to|at|forward ..3 for|where|when|and|to ..2 her|his|the|she|he|you|those|bend|tits ..3 tits|arse|ass|boobs|bum|cleavage|bends|cheeks|rack|nip|nipples|skirt|legs|bulge|thighs',
        'get|got|take|taking|whip|show|send|flash|pop|want|wanna|see|let|bet|strip|slip|tear|rip ..3 your|ur|her|his|them|those|that|out|those_out ..2 tits|boobs|knickers|bra|pants|top|kit|clothes|nipples|cock|dick|willy|nudes|bare|clothes_off|skirt|jugs|dress|uniform|leggings|shirt ..2 off|out|?',
        'kit|clothes|pants|knickers|bra|top off ..1 for|love|babe|darling|!at',
        'make|makes|making|made|got|gets|getting|give|gives|gave|giving|had me|us|you|him ..1 so|a|? hard|wet|horny|moist|drip|dripping|cum|semi|stiff|boner|throb|stiffy|chub|lob_on',
        'moist|drooling|hard|wet|horny|dripping ..1 for|over|at|looking|watching|thinking|as ..2 her|him|you|this|that|them|the|u|fuck',
        'on|down|get|be|drop|dropping|begging|beg ..1 on|to|her|your|his|their|ur|all|? knees|fours ..4 sweetheart|gorgeous|babe|love|for|darling|baby|princess|pet|begging|honey|in_front|where|mouth|suck|pretty|taking|hun|bitch|service|slut|before_me|?',
        'make|making|gonna|ima|take|taking ..1 u|you|her|him|make|to|ya|u_mine ..2 mine|scream|moan|beg|squirm|beg_for|cum|whether|squeal ..3 whether|tonight|like|all|my|or|gorgeous|baby|name|in|?',
        'whether|if you|u|she|he|they ..1 like|likes|want|wants|says|say it|to|no|yes or not',
        'bet|i_bet|reckon|wonder|imagine|imagining|guess|know|sure ..2 she|he|you|u|her|his|your|that|what ..3 tastes|taste|goes|wild|freak|screamer|moans|bed|sack|squirts|dirty|kinky|swallow|swallows|gags|tight|naked|underneath|flexible|loves|takes|look ..4 in|bed|sack|it|good|naked|like|sheets|between|delicious|under|hard|rough|?',
        'between her|your|his|those|ur|these|them legs|thighs|cheeks|tits|sheets',
        'she|he|you|u ..1 can|could|may|is_welcome_to|s_welcome_to|could_always|are_welcome_to ..1 ride|mount|straddle|sit_on|suck|blow|polish|service|fix|unblock|handle|inspect|drain|plumb|deliver|sink|lather|scrub|play|grease|oil|pump|jump|hose|massage|rub|climb ..1 me|my|on|it|this|this_dick ..2 pipes|pipe|hose|pole|package|plumbing|knob|tool|face|wood|boiler|engine|helmet|bones|gearstick|any|day|crankshaft|valve|?',
        'would|wud smash|bang|shag|ride|tap|rail|hit|bone|breed|devour',
        'i d|would tap|hit|ride|smash|shag|hump|bang|bone ..1 that|her|him|it',
        'sniff|smell|sniffing|lick|licking|worship|wear|steal ..2 her|your|his|ur|those|used ..1 feet|panties|knickers|toes|socks|seat|hair|gym|tights|underwear|armpits|shoes|boots',
        'in|into her|your|his|my|ur|those|that pants|knickers|bed|panties|leggings|thong ..2 tonight|?',
        'fill|filling|stuff|stretch|pump ..1 her|you|your|ur|every|all|u ..1 hole|holes|up|mouth|full|every ..2 _?',
        'daddy|daddys|sexy|sweetheart|baby|gorgeous|big_boy ..4 wants|needs|spank|come|spanking|lap|breed|milk|bend|ride ..3 lap|daddy|you|u|it|over|me',
        'suckable|fuckable|shaggable|rideable|bangable|breedable|fappable',
      ],
    },
    {
      role: 'sexual',
      why: 'why_sexual_offer',
      severity: 2,
      phrases: [
        '@adult',
        'naughty|nsfw|spicy|steamy|raunchy|kinky|filthy|uncensored|explicit|unfiltered|x_rated|dirty|sexy|sensual|18|erotic|horny|nude|naked|hot|adult|intimate|juicy ..2 cam|cams|pics|pic|vids|vid|videos|video|content|page|chat|photos|girls|link|stuff|profile|fun|snap|snaps|talk|massage|show|shows|clips|feed|bio|boys|model|models|live|singles|milfs|moms|housewives|webcam|playtime|tonight|dm|dms|lonely|sides',
        'cam|cams|link|bio|page|pics|vids|profile|content|snap|videos|dms ..6 naughty|nsfw|18|spicy|steamy|uncensored|explicit|kinky|xxx|sexy|nude|naked|horny|hot_stuff|dirty|adults_only|over_18',
        'feeling|feelin|feel|im|anyone|someone|so|am|wanna_get|get|lets_get|who|girl|guy|lonely ..2 naughty|horny|frisky|kinky|freaky|turned_on ..8 link|bio|cam|dm|msg|tonight|page|profile|come|inbox|snap|private|?',
        'private|live cam|webcam|show|camshow|cams|shows',
        'lonely|bored|alone|single|wet|home_alone ..6 chat|page|link|bio|cam|profile|snap|pics|come_play|dm|inbox|pinned|free ..6 😈|🍑|💋|sexy|spicy|18|naughty|hot|min|private|fun|💦',
        'no strings|strings_attached ..6 dm|inbox|tonight|fun|attached|hookup|msg|discreet|🍆|🍑|🍆|arvo|message|casual',
        'casual|discreet|discrete|anonymous fun|meet|meets|sex|hookup|encounter|encounters|play|meetup ..6 _?',
        'looking|keen|up|searching|seeking|down|dtf|hmu|anyone|wanting ..1 for|to|? ..4 sex|fwb|hook|threesome|nsa|shag|ride|dirty|fun_tonight|naughty|bang|no_strings|third|pegging|bj|head|some_fun|good_time|dick|3some|🍆|🍑 ..6 _?',
        'dtf|nsa fun|tonight|?',
        'massage|massages|rub|rubdown ..8 ending|happy|extras|naked|nude|sensual|nuru|prostate|intimate|gentlemen|finish|b2b|prostate|discreet|body_to_body|outcall|incall|full_service',
        'incall|outcall|gfe|bbbj|in_call|out_call',
        '🔞',
        '🍆 ..3 🍑|💦|👅|🍆',
        '🍑 ..3 🍆|💦|👅|🔞',
        '@sexemoji ..8 cam|link|profile|bio|private|snap|dm|dms|inbox|tonight|horny|naughty|spicy|msg|message|telegram|pics|nudes|keen|strings|onlyfans|of|page|add_me|want|sexy|baby',
        'cam|link|bio|private|snap|dm|inbox|horny|naughty|spicy|pics|vids|page|daddy|want|keen|sexy|someone|anyone ..6 @sexemoji',
        '@teaseemoji ..6 cam|private_cam|spicy|nudes|naughty|nsfw|18|my_vids|my_content|sexy|private_page|uncensored',
        'sexy|naughty|spicy|cam|lonely|horny|single_ladies ..6 @teaseemoji|bio|link',
        'girls|girl|women|men|milfs|moms|mums|singles|ladies|babes|housewives|sluts|twinks|guys ..4 near|in|waiting|for|uncensored|nothing|naked|nude|ready|unleashed|undressing|live|bare|want|wanting|looking ..4 you|your|area|sex|imagine|imagination|fuck|chat|tonight|cam|meet|hookup|fun|town|cams',
        'nothing left to imagine|the_imagination|imagination',
        'see|show|send|watch|sell|selling|want|trade|swap|posting|post|leaked|buy|free|drop|private|get ..3 nudes|naked|nude|topless|feet_pics|foot_pics|bikini_pics|tits|noods|dick|worn_panties|undies|in_the_shower|get_naked|lingerie_pics|used_panties|me_naked|you_naked ..2 _?',
        'how much for|per|an ..4 night|hour|full|bj|the_night|you|quick ..4 sexy|babe|love|gorgeous|hotel|ride|upstairs|me|?',
        'my room|place|bed tonight ..3 _?',
        'come sit|play|get|over ..3 daddy|with_me|naked|lap|babe|baby|sexy|in_bed|my_face|tonight',
      ],
    },
  ],
};
