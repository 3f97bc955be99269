import type { LexiconData } from './sections';

/** English vulgar words, and what tells an exclamation of joy from one of anger. */
export const enVulgar: LexiconData = {
  words: [
    {
      name: 'vulgar',
      reason: 'The f-word and its spellings.',
      words:
        'fuck(s,ed,ing,in,en,ery,able,up,ups) fuk fukin fuking fck fcking fkn fkin fking phuck fuckin effing effin fecking feckin feck frigging friggin fookin fooking clusterfuck(s) fuckery mindfuck motherfucking mothafuckin unfuckingbelievable absofuckinglutely fugging fvck f_ing fvcking fcuk fucken',
    },
    {
      name: 'vulgar',
      reason: 'The s-word and its spellings.',
      words:
        'shit(s,e,ty,ting,ter,ters,tier,tiest,show,storm,hole,fest,box) shits shat shitty shitey shite bullshit bullshits bullshite bullshitting horseshit dogshit batshit apeshit jackshit shitload shithole shitshow shiz shyte bullcrap b_s crap crappy crappiest crapola crapshoot crapping craptastic shitstorm shitbox',
    },
    {
      name: 'vulgar',
      reason: 'Body and bodily functions.',
      words:
        'bollocks bollox bollock_naked ballocks arse arsed ass asses piss pissed pissing pisstake piss_take piss_poor bollocked bollocking arseways arsed half_arsed half_assed halfassed halfarsed wank wanky wankfest knackers tits_up cunting twatting cock_up cockup balls_up bugger bugger_all buggered buggering sodding sod_all sod_off tossing dicking turd turds gobshitery',
    },
    {
      name: 'vulgar',
      reason: 'Abbreviations of the above.',
      words: 'wtf wtaf ffs omfg jfc fml fubar snafu tf gtfo dafuq wtfff wtff fkng',
    },
    {
      name: 'vulgar',
      reason: 'British and Irish oaths.',
      words:
        'bloody_hell bleeding_hell fecks_sake fucks_sake shites_sake bloody_joke bloody_awful bloody_useless bloody_ridiculous bloody_terrible bloody_broken bloody_shambles bloody_disgrace',
    },
    {
      name: 'positive',
      reason: 'Delight: swearing beside these praises a thing.',
      words: `good great gorgeous amazing awesome brilliant beautiful lovely love loved loving loves best perfect perfection delicious tasty incredible insane unreal stunning fantastic excellent wonderful epic legendary genius fire banger bangers slaps slap hilarious funny fun cute adorable sexy nice dope lit impressive impressed glad happy thrilled buzzing proud yess yesss yay wow congrats congratulations thank thanks obsessed ripper beauty beaut belter class savage_good mint
        magic magical smashing gem treat heaven heavenly divine phenomenal superb sensational masterpiece climbs flies smooth comfy cosy yum yummy tastes outstanding spectacular mental_good glorious excited champion champions legend legends hero heroes queen king goat g_o_a_t life_changing solid fabulous fresh smart talented levelled floored gobsmacked speechless goosebumps chills sobbing in_bits blown_away`,
    },
    { name: 'positive', reason: 'Delight in emoji.', words: '😍 🥰 ✨ 🔥 ❤ ❤ 💖 🤩 👏 🙌 😋 🤤 💕 😘 🎉 💪 👌 😂 🤣' },
    {
      name: 'negative',
      reason: 'Annoyance: with these about, swearing is not praise, and a kind word is irony.',
      words: `again another third fourth fifth second_time still waiting waited wait weeks week months hours days broken broke break crash crashes crashed crashing bug bugs buggy lost lose refund refunds cancel cancelled canceled charged charge down late delay delayed never nothing nobody no_one worst worse terrible awful useless horrible hate disgrace disgraceful ridiculous joke rubbish garbage trash fail failed failing fails
        error errors problem problems issue issues missed missing stuck slow expensive overpriced fees bill stop stopped cant cannot won_t wont didnt doesnt doesn didn isn isnt not why annoying annoyed sick_of tired_of fed queue replacement removed ruined ruin load bullshit crap shite bollocks cold dead fix hold ad ads sake app update wrong wtf tf`,
    },
  ],
  phrases: [
    {
      role: 'profanity',
      why: 'why_profanity_word',
      severity: 1,
      phrases: [
        '@vulgar',
        'no shit',
        'piece|pieces|lump|heap of @adv? shit|shite|crap|junk_shit',
        'pain|pains in the|my arse|ass|hole|balls',
        'my arse|ass|hole|backside $',
        'arse|ass about face',
        'give|gives|gave|giving a|two|any flying? rat_arse|rats|shit|shits|toss|fuck|fucks|crap',
        'dog|dogs|horse|bull|cow bollocks|shit|shite|crap',
        'for fucks|fuck|fecks|feck|fk|shits|chrissakes|petes_fuck s? sake',
        'load|pile|crock|heap|bunch of @adv? 💩|shit|shite|crap|bollocks|bull|balls|bs|cobblers_shite|horseshit',
        'this|that|what|total|complete|is|s|such|absolute|utter bs|b_s|bull|balls_up',
        'what|who|how|where|why the|in|da|tha fuck|fk|fck|actual|hell|heck|shit fuck|is_this_shit',
        '💩',
      ],
    },
    {
      role: 'praise',
      why: 'why_profanity_word',
      severity: 1,
      phrases: [
        'hell|fuck|shit|fuckin|damn what a|an ..1 gig|night|show|goal|game|match|tune|voice|save|finish|ride|view|film|ending|song|performance|solo|talent|scene|race|album|place|meal|player|build',
        'fucking|fuckin|freaking|bloody|fkn|fcking|effing|feckin|fecking|fking|fukin|friggin|frigging|fookin !negative ..1 @positive',
        'holy shit|fuck|crap|hell',
        'oh|ah|hell|fuck|shit|damn yes|yeah|yea|aye',
        'fuck|fuckin|fucking|hell yes|yeah|yea|aye',
        'shit|fuck|crap|fucks ..6 @positive',
        '@positive as|like|af shit|fuck|hell',
        'good|cool|funny|nice|tasty|smooth|fast|hot|sexy|comfy as|af fuck|shit|hell|balls',
        '@positive shit|stuff|as_fuck|af',
        'the shit $',
        'the|da shit|bollocks|dogs_bollocks|dog_s_bollocks|bomb $',
        'dogs|dog|mutts s? bollocks',
        'beat|beats|kick|kicks|kicked|whoop ass|arse',
        'bad|kick|badass|smart|kickass ass|arse',
        'no|not|hot|tough|mad|neat shit|bad|half_bad',
        'laugh|laughed|laughing|laughs|lol|lmao|freeze|freezing|work|worked|working|dance|danced my|his|her|their|our ass|arse|asses|arses|tits off',
        'pissed|pissing|piss|shit myself|ourselves|himself|herself laughing|with_laughter',
        'in|half|completely|proper pissed_up',
      ],
    },
  ],
};
