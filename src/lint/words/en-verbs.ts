/**
 * Verbs that statements of behaviour use: the plain form, `*` where its form in -s is also a noun (“plans”), then, where
 * the rules do not give them, its form in -ing and its form in -s: `plan*:planning`, `have:having:has`.
 */
export const englishVerbs = `
accept acknowledge act* adapt add address* adjust admit:admitting adopt advise agree aim* allocate analyse* analyze announce
answer* anticipate apologize apologise apply appoint appraise approach* approve arrange articulate ask assess assign assist
assume assure attend balance* begin:beginning brief* bring build* calculate call* calm carry challenge* change* check* choose
clarify coach* collaborate collect combine come comment* commit:committing communicate compare compile complete comply conduct
confirm connect consider consult contact* contribute control*:controlling convert convey convince cooperate coordinate cope
correct counsel create criticize deal* debrief decide deepen define delegate* deliver demonstrate describe design* detect
determine develop devise diagnose direct disclose discover discuss display* distribute document* draft* draw drive* earn educate
elicit embrace empower enable encourage enforce engage enhance enlist ensure establish estimate* evaluate examine exceed exchange*
execute exercise* expand explain explore express extend facilitate find finish focus* follow forge form* formulate foster
frame* fulfil:fulfilling gather generate get:getting give go govern greet guide* handle* have:having:has hear help* hold* identify
illustrate implement improve include incorporate influence* inform initiate innovate inspect inspire instil:instilling integrate
interpret intervene interview* introduce investigate invite involve join judge* justify keep lead*:leading learn leave* lend
let:letting leverage link* list* listen look* maintain make manage mark* match* measure* mediate meet mentor* mitigate mobilize
mobilise model* modify monitor* motivate move* negotiate note* notify nurture obey observe obtain offer* open operate optimize
orchestrate order* organize organise outline* overcome oversee own participate partner* pass* pay perform persuade pilot*
plan*:planning point* practise practice* predict prepare present* prevent prioritize prioritise process* produce program*:programming
project* promote propose protect provide publish pursue put:putting question* raise* rate* reach* react read reassure recall*
receive recognize recognise recommend reconcile record* recover redirect reduce refer:referring refine reflect reformulate
refuse reinforce reject relate release* rely remind remove repair* repeat* rephrase replace reply* report* represent request*
research* resolve respect* respond restate restore result* resume* retrace return* reveal review* revise reward* run*:running
say schedule* search* secure seek select sell send serve set*:setting settle shape* share* show* sign* simplify solicit solve
speak specify speed spend spot*:spotting spread stand* start* state* stay* steer step*:stepping stimulate stop*:stopping
streamline strengthen structure* study* submit:submitting suggest summarize summarise supervise supply* support* surpass sustain
tackle tailor* take talk* target* teach tell test* thank* think track* train* transfer*:transferring transform translate transmit:transmitting
treat* try turn* uncover undertake update* uphold use* validate verify visit* volunteer* wait* warn watch* weigh welcome work* write yield*
`;
