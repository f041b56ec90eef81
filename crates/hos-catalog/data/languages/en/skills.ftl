# The skills of the catalogue: name, sentence and question, in two registers.
# plain: for the person and the verbinder; formal: for school and employer (terms of the qualification file).
# The order is that of skills.toml.

## Help with everyday care

group-personal-care =
    .plain = Help with everyday care
    .formal = Personal care (activities of daily living)

skill-assist-washing =
    .plain = Helping with washing and showering
    .formal = Assisting with personal hygiene: washing, showering and bathing
    .plain-sentence = You help someone wash, shower or have a bath.
    .formal-sentence = The candidate assists a care recipient with washing, showering or bathing.
    .plain-question = Do you ever help someone wash or shower, for example by washing their back or settling them safely in the shower?
    .formal-question = Does the candidate assist a care recipient with washing, showering or bathing, and is this in part or in full?

skill-assist-dressing =
    .plain = Helping with getting dressed and undressed
    .formal = Assisting with dressing and undressing
    .plain-sentence = You help someone get dressed or undressed.
    .formal-sentence = The candidate assists a care recipient with dressing or undressing.
    .plain-question = Do you ever help someone get dressed or undressed, for example with buttons, shoes or a jumper over the head?
    .formal-question = Does the candidate assist with dressing and undressing, including when mobility is limited?

skill-compression-stockings =
    .plain = Putting on and taking off compression stockings
    .formal = Applying and removing therapeutic compression stockings
    .plain-sentence = You put compression stockings on someone or take them off.
    .formal-sentence = The candidate applies or removes therapeutic compression stockings for a care recipient.
    .plain-question = Do you ever put compression stockings on someone, for example on your mother in the morning, and take them off again at night?
    .formal-question = Does the candidate apply and remove therapeutic compression stockings, and are aids used for this?

skill-oral-care =
    .plain = Looking after teeth and mouth
    .formal = Providing oral care
    .plain-sentence = You brush someone's teeth, clean their dentures or help them do it.
    .formal-sentence = The candidate provides oral care: cleaning teeth, mouth or dentures, or assisting with this.
    .plain-question = Do you ever help someone brush their teeth, or clean their dentures for them?
    .formal-question = Does the candidate have experience of oral care, including cleaning dentures?

skill-grooming =
    .plain = Looking after hair, nails and skin
    .formal = Assisting with grooming: hair, nails and skin
    .plain-sentence = You look after someone's hair, beard, nails or skin.
    .formal-sentence = The candidate attends to a care recipient's hair, beard, nails or skin, or assists with this.
    .plain-question = Do you ever comb someone's hair, trim their nails, give them a shave or rub cream into dry skin?
    .formal-question = Does the candidate have experience of grooming a care recipient, such as hair care, shaving, nail care or skin care?

skill-toileting =
    .plain = Helping with going to the toilet
    .formal = Assisting with toileting and elimination
    .plain-sentence = You help someone go to the toilet or use a commode or bedpan.
    .formal-sentence = The candidate assists a care recipient with going to the toilet or using a commode, bedpan or urinal.
    .plain-question = Do you ever help someone go to the toilet, for example with sitting down, wiping or getting their clothes right again?
    .formal-question = Does the candidate assist with toileting, and does this include the hygiene afterwards?

skill-incontinence-care =
    .plain = Keeping someone clean and dry
    .formal = Providing incontinence care
    .plain-sentence = You help someone stay clean and dry when they lose urine or stools.
    .formal-sentence = The candidate provides incontinence care, such as changing clothing or incontinence products.
    .plain-question = Do you ever help when someone loses urine or stools, for example with clean clothes, a pad or a clean bed?
    .formal-question = Does the candidate have experience of incontinence care, including changing incontinence products and caring for the skin?

skill-assist-eating =
    .plain = Helping with eating and drinking
    .formal = Assisting with eating and drinking
    .plain-sentence = You help someone eat or drink.
    .formal-sentence = The candidate assists a care recipient with eating or drinking.
    .plain-question = Do you ever help someone eat or drink, for example by cutting up their food or feeding them small bites?
    .formal-question = Does the candidate assist with eating and drinking, and did this involve swallowing difficulties?

skill-rest-and-night-care =
    .plain = Helping someone to bed and at night
    .formal = Assisting with rest and sleep and providing care at night
    .plain-sentence = You help someone to bed or look after them at night.
    .formal-sentence = The candidate assists a care recipient with going to bed and with rest and sleep, or provides care at night.
    .plain-question = Do you ever help someone to bed, or get up at night to help, for example with turning over or going to the toilet?
    .formal-question = Does the candidate have experience of assisting with rest and sleep or of care at night, and how often did this occur?

## Moving and getting about

group-mobility =
    .plain = Moving and getting about
    .formal = Mobility and transport

skill-transfers =
    .plain = Helping with standing up and moving
    .formal = Assisting with transfers
    .plain-sentence = You help someone stand up, sit down, turn over or get from bed to chair.
    .formal-sentence = The candidate assists a care recipient with transfers, such as standing up, sitting down, turning in bed or moving from bed to chair.
    .plain-question = Do you ever help someone stand up or move, for example out of bed, from the chair to the toilet or into the car?
    .formal-question = Does the candidate assist with transfers, and which transfers were carried out independently?

skill-lifting-aids =
    .plain = Working with a hoist or other aid
    .formal = Carrying out transfers with a hoist and other transfer aids
    .plain-sentence = You use a hoist, slide sheet or other aid to move someone.
    .formal-sentence = The candidate uses a hoist, slide sheet or other transfer aid to move a care recipient.
    .plain-question = Do you ever use a hoist, a slide sheet or a turning disc, and who taught you how?
    .formal-question = Has the candidate worked with a hoist or other transfer aids, and was instruction received for this?

skill-walking-support =
    .plain = Helping with walking and exercise
    .formal = Supporting walking and physical movement
    .plain-sentence = You walk with someone or help them move about.
    .formal-sentence = The candidate supports a care recipient in walking, movement or exercises.
    .plain-question = Do you ever go for a short walk with someone who has trouble walking, or do the physiotherapist's exercises together?
    .formal-question = Does the candidate support a care recipient in walking or movement exercises, with or without a walking aid?

skill-wheelchair-use =
    .plain = Helping someone in a wheelchair
    .formal = Accompanying a care recipient in a wheelchair
    .plain-sentence = You push someone in a wheelchair or help someone who steers their own.
    .formal-sentence = The candidate moves a care recipient in a wheelchair or accompanies a care recipient who uses one independently.
    .plain-question = Do you ever push someone in a wheelchair, for example over kerbs, into a lift or onto a bus?
    .formal-question = Does the candidate have experience of accompanying a care recipient in a wheelchair, including outdoors?

skill-accompany-outings =
    .plain = Going along on outings
    .formal = Accompanying to appointments and outings
    .plain-sentence = You go with someone to an appointment, to the shops or on a trip out.
    .formal-sentence = The candidate accompanies a care recipient outside the home, for example to an appointment, the shops or an activity.
    .plain-question = Do you ever go along with someone, for example to the doctor, the market, the mosque or the community centre?
    .formal-question = Does the candidate accompany a care recipient to appointments, shops or outings outside the home?

skill-transport-driving =
    .plain = Giving someone a lift
    .formal = Providing transport for a care recipient
    .plain-sentence = You take someone where they need to go, by car or in another way.
    .formal-sentence = The candidate provides transport for a care recipient, by car or another means of transport.
    .plain-question = Do you ever take someone somewhere, for example by car to the hospital or the day centre?
    .formal-question = Does the candidate provide transport for care recipients, and by what means?

## Keeping things safe

group-safety =
    .plain = Keeping things safe
    .formal = Safety and supervision

skill-fall-prevention =
    .plain = Preventing falls
    .formal = Applying fall prevention
    .plain-sentence = You help keep someone from falling.
    .formal-sentence = The candidate identifies fall risks for a care recipient or takes measures to prevent falls.
    .plain-question = Do you ever do something to stop someone falling, for example by taking away a loose rug or seeing that they wear good shoes?
    .formal-question = Which fall risks has the candidate identified, and what measures were taken?

skill-safe-home =
    .plain = Keeping the home safe
    .formal = Maintaining a safe home environment
    .plain-sentence = You help keep someone's home safe.
    .formal-sentence = The candidate identifies risks in a care recipient's home or takes measures for safety.
    .plain-question = Do you ever make someone's home safer, for example by checking the gas, the smoke alarm, loose cables or the key?
    .formal-question = Has the candidate identified risks in the home and acted on them?

skill-act-in-emergency =
    .plain = Helping in an emergency
    .formal = Acting in unforeseen and acute situations
    .plain-sentence = You do something or fetch help when something suddenly goes wrong.
    .formal-sentence = The candidate acts in an unforeseen or acute situation or calls in help.
    .plain-question = Has something ever suddenly gone wrong while you were there, for example a fall or someone struggling for breath, and what did you do?
    .formal-question = Has the candidate acted in an acute situation, how was it assessed, and what help was called in?

skill-first-aid =
    .plain = Giving first aid
    .formal = Providing first aid
    .plain-sentence = You give first aid when someone is hurt or taken ill.
    .formal-sentence = The candidate provides first aid for an injury or sudden illness.
    .plain-question = Have you ever given first aid, for example for a burn, choking or fainting, or have you done a first aid course?
    .formal-question = Has the candidate provided first aid, and does the candidate hold a first aid or resuscitation certificate?

skill-supervise-day-and-night =
    .plain = Watching over someone, day and night
    .formal = Supervising during the day and at night
    .plain-sentence = You watch over someone who cannot safely be left alone.
    .formal-sentence = The candidate supervises a care recipient who cannot be without supervision, during the day or at night.
    .plain-question = Do you ever watch over someone who cannot be left alone, for example someone who wanders off or leaves the gas on?
    .formal-question = Does the candidate supervise a care recipient, and is this during the day, at night or around the clock?

## Health and medicines

group-health =
    .plain = Health and medicines
    .formal = Health and nursing procedures

skill-observe-health =
    .plain = Noticing when someone is not their usual self
    .formal = Identifying changes in health
    .plain-sentence = You notice when something changes in someone's health.
    .formal-sentence = The candidate observes a care recipient and identifies changes in their health.
    .plain-question = Do you ever notice that someone is not their usual self? For example drowsy, eating less or with swollen feet?
    .formal-question = Which changes in health has the candidate identified, and to whom were they reported?

skill-measure-vital-signs =
    .plain = Measuring blood pressure, temperature or sugar
    .formal = Measuring vital signs and other body measurements
    .plain-sentence = You measure someone's blood pressure, temperature, blood sugar or weight.
    .formal-sentence = The candidate measures values such as blood pressure, temperature, blood glucose or weight for a care recipient.
    .plain-question = Do you ever measure something for someone, for example their blood pressure or blood sugar, and do you write it down?
    .formal-question = Which values does the candidate measure, and are they recorded and passed on?

skill-medication-reminding =
    .plain = Reminding someone to take medicines
    .formal = Reminding of and overseeing medication intake
    .plain-sentence = You remind someone to take their medicines or check that they have taken them.
    .formal-sentence = The candidate reminds a care recipient to take medication or oversees its intake.
    .plain-question = Do you ever tell someone it is time for their medicines, or check that the tablets have been taken?
    .formal-question = Does the candidate remind a care recipient to take medication, and oversee that it is taken?

skill-medication-administering =
    .plain = Setting out and giving medicines
    .formal = Setting out and administering medication
    .plain-sentence = You set out medicines for someone or give them.
    .formal-sentence = The candidate sets out medication for a care recipient or administers it.
    .plain-question = Do you ever give someone their medicines, for example from a weekly box or from the pouches the pharmacy packs?
    .formal-question = Does the candidate set out or administer medication, and how is it checked?

skill-medication-supply =
    .plain = Ordering, collecting and storing medicines
    .formal = Ordering, collecting and storing medication
    .plain-sentence = You make sure someone's medicines are in the house on time and are kept properly.
    .formal-sentence = The candidate sees to the ordering, collecting or storage of a care recipient's medication.
    .plain-question = Do you ever pick up medicines at the pharmacy for someone, or ring in time for a repeat prescription?
    .formal-question = Does the candidate see to the ordering, collecting or storage of medication?

skill-injections =
    .plain = Giving injections, such as insulin
    .formal = Administering injections
    .plain-sentence = You give someone an injection, such as insulin or a blood thinner.
    .formal-sentence = The candidate administers injections to a care recipient, such as insulin or an anticoagulant; done as part of a job this is a reserved procedure.
    .plain-question = Do you ever give someone an injection, for example insulin or a blood thinner, and who taught you?
    .formal-question = Has the candidate administered injections, which, and who gave instruction?

skill-wound-care =
    .plain = Looking after wounds
    .formal = Providing wound care
    .plain-sentence = You clean a wound or put a dressing on it.
    .formal-sentence = The candidate cleans a wound or attends to a dressing.
    .plain-question = Do you ever look after a wound for someone, for example by cleaning it and putting on a fresh dressing?
    .formal-question = Has the candidate provided wound care, for what kind of wound, and on whose instruction?

skill-catheter-and-stoma-care =
    .plain = Looking after a catheter or stoma
    .formal = Providing catheter and stoma care
    .plain-sentence = You look after someone's catheter or stoma.
    .formal-sentence = The candidate cares for a care recipient's catheter or stoma, such as emptying or changing the bag.
    .plain-question = Do you ever help someone with a catheter or a stoma, for example by emptying or changing the bag?
    .formal-question = Does the candidate have experience of routine catheter or stoma care, and of which parts of it?

skill-catheterising =
    .plain = Inserting a catheter
    .formal = Catheterising the bladder
    .plain-sentence = You insert a catheter for someone to empty their bladder.
    .formal-sentence = The candidate inserts a urinary catheter for a care recipient; done as part of a job this is a reserved procedure.
    .plain-question = Do you ever insert a catheter yourself for someone who cannot pass water, and who taught you?
    .formal-question = Has the candidate personally inserted a urinary catheter, and who gave instruction?

skill-tube-feeding =
    .plain = Giving tube feeds
    .formal = Administering tube feeding
    .plain-sentence = You give someone food or drink through a tube.
    .formal-sentence = The candidate administers food or fluid to a care recipient through a feeding tube.
    .plain-question = Do you ever give tube feeds, for example with a syringe or a small pump?
    .formal-question = Has the candidate administered tube feeding, and through what kind of tube?

skill-skin-pressure-care =
    .plain = Checking the skin and preventing bedsores
    .formal = Checking skin and preventing pressure ulcers
    .plain-sentence = You check that someone's skin is in good condition or help prevent bedsores.
    .formal-sentence = The candidate checks a care recipient's skin or takes measures to prevent pressure ulcers.
    .plain-question = Do you ever check whether someone is getting red patches from lying or sitting for a long time, and help them turn, for example?
    .formal-question = Does the candidate check skin, and which measures were taken to prevent pressure ulcers?

skill-breathing-support =
    .plain = Helping with breathing, oxygen and mucus
    .formal = Supporting breathing: oxygen, nebulising and mucus
    .plain-sentence = You help someone who finds it hard to breathe, for example with oxygen or a nebuliser.
    .formal-sentence = The candidate supports a care recipient with breathing, for example with oxygen use, nebulising or clearing mucus.
    .plain-question = Do you ever help someone who finds it hard to breathe, for example with an oxygen tube, an inhaler or coughing up mucus?
    .formal-question = Does the candidate have experience of supporting oxygen use, nebulising or clearing mucus?

skill-eye-drops-and-ointment =
    .plain = Giving eye drops and ointment
    .formal = Administering eye drops, eye ointment and other ointments
    .plain-sentence = You give someone eye drops or apply an ointment the doctor has prescribed.
    .formal-sentence = The candidate administers prescribed eye drops or ointment to a care recipient.
    .plain-question = Do you ever put drops in someone's eyes, or rub in an ointment from the doctor?
    .formal-question = Has the candidate administered prescribed eye drops or ointment, and how often?

skill-hygienic-working =
    .plain = Working cleanly and hygienically
    .formal = Working to hygiene guidelines
    .plain-sentence = You work cleanly so that you do not pass on illness.
    .formal-sentence = The candidate works hygienically to prevent infection.
    .plain-question = Do you pay attention to hygiene, for example by washing your hands, wearing gloves and keeping dirty laundry apart?
    .formal-question = Which hygiene measures does the candidate apply to prevent infection?

skill-palliative-care =
    .plain = Caring for someone at the end of life
    .formal = Providing palliative and terminal care
    .plain-sentence = You care for someone who will not get better or who is dying.
    .formal-sentence = The candidate provides care for a care recipient in the palliative or terminal phase.
    .plain-question = Have you ever cared for someone who was dying, for example by sitting at the bedside, tending to them or keeping watch?
    .formal-question = Has the candidate provided care in the palliative or terminal phase, and what did it consist of?

skill-relieve-pain-and-discomfort =
    .plain = Noticing and easing pain
    .formal = Identifying pain and discomfort and providing comfort
    .plain-sentence = You notice that someone is in pain or help them sit or lie more comfortably.
    .formal-sentence = The candidate identifies pain or discomfort in a care recipient or provides comfort.
    .plain-question = Can you ever tell from someone's face or the way they sit that they are in pain? What do you do then, for example straighten a pillow?
    .formal-question = How does the candidate identify pain or discomfort, and which measures for comfort were taken?

skill-diet-and-nutrition =
    .plain = Watching food and diet
    .formal = Monitoring nutrition and following a diet
    .plain-sentence = You watch what someone eats and drinks and what they may or may not have.
    .formal-sentence = The candidate monitors a care recipient's nutrition and fluid intake or applies a diet.
    .plain-question = Do you ever keep an eye on whether someone eats and drinks enough, or cook without sugar or salt because the doctor says so?
    .formal-question = Does the candidate monitor nutrition and fluid intake, and is there experience of a prescribed diet?

skill-healthy-living-support =
    .plain = Helping someone live healthily
    .formal = Encouraging a healthy lifestyle
    .plain-sentence = You help someone live in a healthier way.
    .formal-sentence = The candidate encourages a care recipient to adopt a healthy lifestyle.
    .plain-question = Do you ever help someone live more healthily, for example by walking more, smoking less or eating better?
    .formal-question = In what way does the candidate encourage a healthy lifestyle, and with what focus?

## Caring for people who need extra help

group-target-groups =
    .plain = Caring for people who need extra help
    .formal = Supporting specific groups

skill-dementia-care =
    .plain = Caring for people with dementia
    .formal = Supporting people with dementia
    .plain-sentence = You look after or support someone with dementia.
    .formal-sentence = The candidate supports or cares for a care recipient with dementia.
    .plain-question = Do you ever look after someone who forgets a lot or gets muddled? What helps then, for example going along with the story or singing a song?
    .formal-question = Does the candidate have experience of supporting people with dementia, and how does the candidate respond to confusion and restlessness?

skill-difficult-behaviour =
    .plain = Handling difficult behaviour
    .formal = Responding to challenging behaviour
    .plain-sentence = You help someone who can become angry or restless.
    .formal-sentence = The candidate supports a care recipient with challenging behaviour.
    .plain-question = Do you ever have to deal with someone who gets angry, shouts or will not cooperate, and what do you do then?
    .formal-question = How does the candidate respond to a care recipient's challenging or aggressive behaviour?

skill-mental-health-support =
    .plain = Helping with mental illness or addiction
    .formal = Supporting people with mental health problems or addiction
    .plain-sentence = You support someone with mental health problems or an addiction.
    .formal-sentence = The candidate supports a care recipient with mental health problems or an addiction.
    .plain-question = Do you ever support someone who is having a hard time mentally, for example because of low mood, fear, drink or drugs?
    .formal-question = Does the candidate have experience of supporting people with mental health problems or addiction?

skill-intellectual-disability-support =
    .plain = Helping with a learning disability or autism
    .formal = Supporting people with an intellectual disability or autism
    .plain-sentence = You support someone with a learning disability or autism.
    .formal-sentence = The candidate supports a care recipient with an intellectual disability or an autism spectrum condition.
    .plain-question = Do you ever look after someone with a learning disability or autism, and what works then, for example fixed steps, pictures or quiet?
    .formal-question = Does the candidate have experience of supporting people with an intellectual disability or autism, and with what approach?

skill-physical-disability-support =
    .plain = Helping with a disability or long illness
    .formal = Supporting people with a physical disability or chronic illness
    .plain-sentence = You help someone who has a physical disability or has been ill for a long time.
    .formal-sentence = The candidate supports a care recipient with a physical disability or chronic illness.
    .plain-question = Do you ever help someone who cannot see, hear or move well? Or someone who has been ill for a long time, for example with arthritis or diabetes?
    .formal-question = Does the candidate have experience of supporting people with a physical disability or chronic illness?

skill-child-care =
    .plain = Looking after children
    .formal = Caring for and supporting children
    .plain-sentence = You look after children, your own or someone else's.
    .formal-sentence = The candidate cares for or supports children, within the candidate's own family or elsewhere.
    .plain-question = Do you look after children, for example your own, a nephew or the neighbours' children?
    .formal-question = Does the candidate have experience of caring for children, and of what ages?

## Attention and company

group-wellbeing =
    .plain = Attention and company
    .formal = Wellbeing and support

skill-keep-company =
    .plain = Keeping someone company
    .formal = Offering companionship
    .plain-sentence = You keep someone company.
    .formal-sentence = The candidate offers a care recipient companionship and personal attention.
    .plain-question = Do you ever visit someone just for the company, for example for tea, a chat or a game?
    .formal-question = Does the candidate regularly offer a care recipient companionship, and how often?

skill-emotional-support =
    .plain = Comforting and supporting
    .formal = Providing emotional support
    .plain-sentence = You comfort or support someone who is having a hard time.
    .formal-sentence = The candidate provides emotional support to a care recipient or someone close to them.
    .plain-question = Are you ever there for someone who is sad or afraid, for example with an arm around the shoulder or a phone call?
    .formal-question = In which situations has the candidate provided emotional support, and in what way?

skill-listen-actively =
    .plain = Listening well
    .formal = Active listening: listening, summarising and probing
    .plain-sentence = You listen closely to someone or gently ask more.
    .formal-sentence = The candidate listens attentively to a care recipient or asks further questions.
    .plain-question = Do people ever come to you to talk, and do you then ask more, for example: what was that like for you?
    .formal-question = Does the candidate apply listening, summarising and probing in contact with the care recipient?

skill-motivate-and-activate =
    .plain = Encouraging people
    .formal = Motivating and activating
    .plain-sentence = You encourage someone to do something, such as moving about or going out.
    .formal-sentence = The candidate motivates or activates a care recipient to move or to take part in activities.
    .plain-question = Do you ever manage to get someone to come along, for example outdoors, to the community centre or to an exercise class?
    .formal-question = In what way does the candidate motivate and activate a care recipient, and with what result?

skill-day-structure =
    .plain = Bringing structure to the day
    .formal = Providing structure to the day
    .plain-sentence = You help someone keep regular times and calm in the day.
    .formal-sentence = The candidate provides a care recipient with structure in the day.
    .plain-question = Do you ever help someone keep a steady day, for example by getting up, eating and resting at set times?
    .formal-question = Does the candidate provide structure to the day, and how is it adapted to the care recipient?

skill-daytime-activities =
    .plain = Doing enjoyable things together
    .formal = Offering and supporting activities
    .plain-sentence = You think up something enjoyable to do or do it together with someone.
    .formal-sentence = The candidate thinks up activities for a care recipient or leads them.
    .plain-question = Do you ever do something enjoyable together with someone, for example cooking, listening to music, colouring or gardening?
    .formal-question = Which activities has the candidate offered or supported, and for which group?

skill-grief-support =
    .plain = Supporting someone in loss and grief
    .formal = Supporting people in loss and bereavement
    .plain-sentence = You support someone after a great loss.
    .formal-sentence = The candidate supports a care recipient or someone close to them in loss or bereavement.
    .plain-question = Are you ever there for someone who has lost a husband, wife, child or friend, for example by dropping in or talking about old times?
    .formal-question = Has the candidate supported someone in loss or bereavement, and what did that support consist of?

skill-support-self-reliance =
    .plain = Letting someone do what they still can
    .formal = Encouraging self-reliance and personal control
    .plain-sentence = You let someone do or choose what they still can.
    .formal-sentence = The candidate encourages a care recipient's self-reliance or control over their own life.
    .plain-question = Do you ever let someone do something themselves on purpose, such as washing their face or choosing their clothes? Even if it takes longer?
    .formal-question = How does the candidate encourage the care recipient's self-reliance and personal control?

skill-build-trust =
    .plain = Earning trust
    .formal = Building a relationship of trust
    .plain-sentence = You earn someone's trust step by step.
    .formal-sentence = The candidate builds a relationship of trust with a care recipient.
    .plain-question = Is there someone who used to let nobody in and who now turns to you, and how did that come about?
    .formal-question = Has the candidate built a relationship of trust with someone who at first declined help, and how did that develop?

skill-respect-dignity =
    .plain = Protecting privacy and dignity
    .formal = Safeguarding the care recipient's privacy and dignity
    .plain-sentence = You make sure someone has privacy and does not have to feel ashamed.
    .formal-sentence = The candidate safeguards a care recipient's privacy and dignity.
    .plain-question = Do you take care that someone does not have to feel ashamed, for example by closing the door or putting a towel around them?
    .formal-question = In what way does the candidate safeguard the care recipient's privacy and dignity?

## Housework

group-household =
    .plain = Housework
    .formal = Living and household

skill-cleaning =
    .plain = Cleaning
    .formal = Cleaning and tidying the home
    .plain-sentence = You clean or tidy up in someone's home.
    .formal-sentence = The candidate cleans or tidies a care recipient's home.
    .plain-question = Do you ever clean for someone, for example hoovering, doing the kitchen or scrubbing the bathroom?
    .formal-question = Does the candidate carry out cleaning tasks in a care recipient's home, and which?

skill-laundry =
    .plain = Doing the laundry and changing beds
    .formal = Caring for linen and clothing and making beds
    .plain-sentence = You do someone's washing, iron or change the bed.
    .formal-sentence = The candidate looks after a care recipient's linen or clothing or changes the bed.
    .plain-question = Do you ever do the laundry for someone, for example washing, folding, ironing or changing the bed?
    .formal-question = Does the candidate take care of laundry and linen for a care recipient, including changing beds?

skill-cooking =
    .plain = Cooking
    .formal = Preparing meals
    .plain-sentence = You cook for someone or make them something to eat.
    .formal-sentence = The candidate prepares meals for one or more care recipients.
    .plain-question = Do you ever cook for someone else, for example a pan of soup for the neighbour or a hot meal every day for your father?
    .formal-question = Does the candidate prepare meals for care recipients, and for how many people?

skill-shopping =
    .plain = Doing the shopping
    .formal = Doing the shopping for a care recipient
    .plain-sentence = You do the shopping for someone or together with them.
    .formal-sentence = The candidate does the shopping for or together with a care recipient.
    .plain-question = Do you ever do shopping for someone else, for example for a neighbour who can no longer carry heavy bags?
    .formal-question = Does the candidate take care of the shopping for a care recipient, and manage the shopping money?

skill-odd-jobs =
    .plain = Doing odd jobs
    .formal = Carrying out minor maintenance and odd jobs in and around the home
    .plain-sentence = You do odd jobs in or around someone's home.
    .formal-sentence = The candidate carries out odd jobs or minor maintenance in or around a care recipient's home.
    .plain-question = Do you ever do an odd job for someone, for example changing a light bulb, putting a cupboard together or working in the garden?
    .formal-question = Does the candidate carry out minor maintenance or odd jobs for care recipients, and which?

skill-running-a-household =
    .plain = Keeping a household running
    .formal = Running and organising a household
    .plain-sentence = You keep a whole household running, at home or for someone else.
    .formal-sentence = The candidate runs and organises a household, their own or that of a care recipient.
    .plain-question = Do you keep everything going, at home or for someone else, for example meals, washing, bills and who has to be where and when?
    .formal-question = Does the candidate run a household independently, for how many people, and alongside which care tasks?

## Arranging things

group-arranging =
    .plain = Arranging things
    .formal = Arranging, coordinating and administration

skill-letters-and-forms =
    .plain = Explaining letters, filling in forms
    .formal = Assisting with letters, forms and personal administration
    .plain-sentence = You explain a letter to someone or help them with a form.
    .formal-sentence = The candidate explains letters to a care recipient or assists with filling in forms.
    .plain-question = Do you ever explain a letter, for example from the municipality or the tax office, or fill in a form together?
    .formal-question = Does the candidate assist with post, forms and personal administration, and which authorities does the post come from?

skill-manage-money =
    .plain = Helping with money matters
    .formal = Assisting with financial matters
    .plain-sentence = You help someone with bills, payments or keeping track of their money.
    .formal-sentence = The candidate assists a care recipient in managing money matters, such as payments and an overview of income and spending.
    .plain-question = Do you ever help someone with money matters, for example paying bills, claiming an allowance or making the money last the month?
    .formal-question = Does the candidate assist a care recipient with money matters, and does the care recipient consent to this?

skill-appointments =
    .plain = Making and keeping track of appointments
    .formal = Scheduling and managing appointments
    .plain-sentence = You make appointments for someone or keep track of them.
    .formal-sentence = The candidate schedules or manages appointments for a care recipient.
    .plain-question = Do you ever ring to make an appointment for someone, for example with the dentist, and do you keep their diary?
    .formal-question = Does the candidate schedule and manage appointments for a care recipient, and with which organisations?

skill-coordinate-care =
    .plain = Arranging who does what
    .formal = Coordinating and aligning care and support
    .plain-sentence = You arrange who does what in caring for someone.
    .formal-sentence = The candidate coordinates the care around a care recipient and aligns it with others.
    .plain-question = Do you ever arrange who helps when, for example with a rota or a group chat of family and neighbours?
    .formal-question = Does the candidate coordinate care around a care recipient, and between which formal and informal carers?

skill-navigate-services =
    .plain = Finding the way to help
    .formal = Knowing local services and guiding people to them
    .plain-sentence = You know where someone can get help, or you find out.
    .formal-sentence = The candidate knows services in the neighbourhood and the municipality or looks them up for a care recipient.
    .plain-question = Do you ever find out where someone can get help, for example with housework, a food parcel or a mobility scooter?
    .formal-question = Which services has the candidate guided a care recipient to, and was help given with an application?

skill-advocate =
    .plain = Standing up for someone
    .formal = Representing a care recipient's interests
    .plain-sentence = You stand up for someone who cannot easily do it themselves.
    .formal-sentence = The candidate represents the interests of a care recipient who cannot sufficiently do so themselves.
    .plain-question = Do you ever stand up for someone who is not listened to, for example at the doctor's, at a counter or with the housing association?
    .formal-question = Has the candidate represented a care recipient's interests, with which organisation, and with what result?

skill-consult-professionals =
    .plain = Talking things over with the doctor or home care
    .formal = Consulting with care professionals
    .plain-sentence = You talk things over with the doctor, home care or another care professional.
    .formal-sentence = The candidate consults care professionals about the care of a care recipient.
    .plain-question = Do you ever talk things over with the doctor, the district nurse or the pharmacy about someone you look after?
    .formal-question = With which care professionals does the candidate consult, and on which subjects?

skill-care-reporting =
    .plain = Writing down and passing on how things are
    .formal = Reporting and handing over
    .plain-sentence = You write down how someone is doing or tell another person.
    .formal-sentence = The candidate reports on a care recipient, orally or in writing, or hands over information.
    .plain-question = Do you ever pass on how someone is doing, for example in a notebook, in a message or to whoever comes after you?
    .formal-question = Does the candidate report on the care recipient orally or in writing, and in what form?

skill-care-planning =
    .plain = Helping to think about a care plan
    .formal = Contributing to drawing up or revising a care plan
    .plain-sentence = You help to think about the care someone gets.
    .formal-sentence = The candidate helps to think through a care plan or contributes to drawing it up or revising it.
    .plain-question = Do you ever help to think about the care someone gets, for example in a talk with home care or the municipality?
    .formal-question = Has the candidate contributed to a care plan or needs assessment, and with what input?

skill-digital-help =
    .plain = Helping with phone, computer and DigiD
    .formal = Assisting with digital devices and online services
    .plain-sentence = You help someone with their phone, their computer or logging in to a website.
    .formal-sentence = The candidate assists a care recipient in using a phone, computer or online services.
    .plain-question = Do you ever help someone with their phone or computer, for example with DigiD, video calls or booking an appointment online?
    .formal-question = Does the candidate assist with digital devices and online services, and with which applications?

skill-care-technology =
    .plain = Using aids and care technology
    .formal = Working with aids and care technology
    .plain-sentence = You use an aid or device in caring for someone.
    .formal-sentence = The candidate uses aids or care technology in caring for a care recipient.
    .plain-question = Do you ever use a device in caring for someone, for example an alarm button, an adjustable bed or a medicine dispenser?
    .formal-question = With which aids or care technology does the candidate have experience?

## Talking and understanding each other

group-communication =
    .plain = Talking and understanding each other
    .formal = Communication

skill-interpreting =
    .plain = Interpreting
    .formal = Interpreting and translating for a care recipient
    .plain-sentence = You interpret or translate for someone who does not speak or read the language well.
    .formal-sentence = The candidate interprets or translates between a care recipient and others.
    .plain-question = Do you ever interpret for someone, for example at the doctor's, at school, or with a letter at the kitchen table?
    .formal-question = Does the candidate interpret or translate for care recipients, in which languages and in which situations?

skill-cultural-sensitivity =
    .plain = Working with different cultures
    .formal = Working in a culturally sensitive way
    .plain-sentence = You take someone's culture, faith or customs into account.
    .formal-sentence = The candidate works in a culturally sensitive way and takes culture, faith or customs into account.
    .plain-question = Do you ever take someone's faith or customs into account, for example halal food, time to pray or who may wash them?
    .formal-question = In what way does the candidate take account of cultural and religious differences?

skill-adapt-communication =
    .plain = Adapting the way you talk
    .formal = Adapting communication to the care recipient
    .plain-sentence = You talk in a way the other person can follow.
    .formal-sentence = The candidate adapts communication to the abilities of the care recipient.
    .plain-question = Do you talk to some people differently on purpose, for example more slowly, with short sentences, gestures or pictures?
    .formal-question = How does the candidate adapt communication to a care recipient with a disability, limited language skills or dementia?

skill-explain-and-instruct =
    .plain = Explaining things
    .formal = Providing information, explanation and instruction
    .plain-sentence = You explain something to someone or show them how to do it.
    .formal-sentence = The candidate gives explanation or instruction to a care recipient, someone close to them or another person.
    .plain-question = Do you ever explain something about care or health, for example how a walking frame works or what the doctor said?
    .formal-question = On which subjects does the candidate give explanation or instruction, and to whom?

skill-mediate-conflict =
    .plain = Helping when people quarrel
    .formal = Mediating in conflicts
    .plain-sentence = You help people who have quarrelled to sort it out together.
    .formal-sentence = The candidate mediates in conflicts between people.
    .plain-question = Do you ever help when people fall out, for example in the family or between neighbours, so that they talk to each other again?
    .formal-question = Has the candidate mediated in a conflict, and how did it develop?

skill-involve-family =
    .plain = Working together with family and friends
    .formal = Working with informal carers
    .plain-sentence = You share the care with someone's family, friends or neighbours.
    .formal-sentence = The candidate involves family, neighbours or other informal carers in the care or coordinates with them.
    .plain-question = Do you ever work together with someone's family, for example by agreeing who does what or ringing to say how things are going?
    .formal-question = In what way does the candidate involve family and other informal carers in the care?

## Together in the neighbourhood

group-community =
    .plain = Together in the neighbourhood
    .formal = Cooperation and neighbourhood work

skill-teamwork =
    .plain = Working together in a group
    .formal = Working in a team
    .plain-sentence = You work together with others in a group or team.
    .formal-sentence = The candidate works together with others in a group or team.
    .plain-question = Do you ever work together with a group, for example in the community centre, the mosque, the church or a kitchen team?
    .formal-question = Does the candidate have experience of working in a team, and in what role?

skill-coordinate-volunteers =
    .plain = Guiding volunteers
    .formal = Guiding and coordinating volunteers
    .plain-sentence = You guide volunteers or share out the work among them.
    .formal-sentence = The candidate guides or coordinates volunteers.
    .plain-question = Do you ever guide volunteers, for example by showing new people the ropes or making the rota?
    .formal-question = Does the candidate coordinate volunteers, how many, and with what responsibilities?

skill-build-network =
    .plain = Building a network in the neighbourhood
    .formal = Building and maintaining a neighbourhood network
    .plain-sentence = You make contacts in the neighbourhood and keep them up.
    .formal-sentence = The candidate builds up and maintains a network in the neighbourhood.
    .plain-question = Do you know many people and clubs in the neighbourhood, for example neighbours, shopkeepers, the sports club or the community team?
    .formal-question = What network in the neighbourhood has the candidate built up, and what is it used for?

skill-signal-social-problems =
    .plain = Noticing problems people have
    .formal = Identifying social and emotional problems
    .plain-sentence = You notice when someone is not doing well, for example through loneliness, money worries or violence.
    .formal-sentence = The candidate identifies social problems, such as loneliness, poverty or domestic violence.
    .plain-question = Do you ever see that something is not right with someone, for example closed curtains, an empty fridge or a frightened child?
    .formal-question = Which signs of social or emotional problems has the candidate recognised, and what was done about them?

skill-refer-and-connect =
    .plain = Bringing people together
    .formal = Referring people and connecting them
    .plain-sentence = You put people in touch with each other or with help.
    .formal-sentence = The candidate refers people to help or puts them in contact with each other.
    .plain-question = Do you ever bring people together, for example by taking someone along to the community team or introducing two neighbours to each other?
    .formal-question = To whom or to which organisations does the candidate refer people, and how does the first contact go?

skill-organise-gatherings =
    .plain = Organising get-togethers
    .formal = Organising gatherings and activities
    .plain-sentence = You organise something that brings people together.
    .formal-sentence = The candidate organises gatherings or activities for a group.
    .plain-question = Do you ever organise something for a group, for example a lunch, a women's morning or a street party?
    .formal-question = Which gatherings has the candidate organised, for how many participants and with which tasks?

skill-reach-out =
    .plain = Reaching people who would not come on their own
    .formal = Reaching people who do not seek help of their own accord
    .plain-sentence = You make contact with people who do not readily ask for help.
    .formal-sentence = The candidate makes contact with people who do not seek help or use services of their own accord.
    .plain-question = Do you ever get people to come along who go nowhere else, for example by ringing their bell or talking to them in the playground?
    .formal-question = Which hard-to-reach groups has the candidate reached, and in what way?

skill-lived-experience =
    .plain = Helping others with what you have been through
    .formal = Using lived experience to help others
    .plain-sentence = You help others with what you have been through yourself.
    .formal-sentence = The candidate uses lived experience for the benefit of others.
    .plain-question = Do you ever help someone else with something you have been through yourself, for example illness, debt or being new in the country?
    .formal-question = Does the candidate use lived experience for others, in what area and in what form?

## How you work

group-professional =
    .plain = How you work
    .formal = Professional attitude and development

skill-boundaries-and-self-care =
    .plain = Setting limits and looking after yourself
    .formal = Maintaining personal boundaries and self-care
    .plain-sentence = You say in good time what you can and cannot do, or you take a rest.
    .formal-sentence = The candidate maintains personal boundaries or practises self-care.
    .plain-question = Do you ever say no or ask for help, for example when it all gets too heavy, and what do you do to rest?
    .formal-question = How does the candidate maintain personal boundaries and keep demands and capacity in balance?

skill-cope-with-pressure =
    .plain = Staying calm when it is busy
    .formal = Dealing with pressure and stress
    .plain-sentence = You stay calm when a lot happens at once or when things are tense.
    .formal-sentence = The candidate stays calm when acting under pressure.
    .plain-question = Are there days when everything comes at once, for example sick children and a mother who falls, and how do you stay calm then?
    .formal-question = In which situations has the candidate acted under pressure, and how was this dealt with?

skill-plan-and-organise =
    .plain = Planning and organising
    .formal = Planning and organising work
    .plain-sentence = You plan what has to be done and make sure it is ready on time.
    .formal-sentence = The candidate plans and organises work and keeps to time.
    .plain-question = How do you fit everything into a busy day, for example the school run, the doctor and still cooking a meal?
    .formal-question = How does the candidate plan and organise their own work, and how are priorities set?

skill-solve-problems =
    .plain = Finding solutions yourself
    .formal = Solving problems independently
    .plain-sentence = You look for a solution yourself when something does not work.
    .formal-sentence = The candidate independently looks for solutions when problems arise in the work.
    .plain-question = Have you ever come up with something yourself when something did not work, for example another way to help someone up the stairs?
    .formal-question = Which practical problem has the candidate solved independently, and in what way?

skill-be-reliable =
    .plain = Doing what you agreed
    .formal = Keeping to agreements
    .plain-sentence = You do what you have agreed to do.
    .formal-sentence = The candidate keeps to the agreements made.
    .plain-question = Have you been going to someone at fixed times for a while, and what do you do if you cannot make it?
    .formal-question = What shows that the candidate keeps to agreements, for example regular commitment over a longer period?

skill-keep-confidential =
    .plain = Keeping private things private
    .formal = Handling information confidentially
    .plain-sentence = You do not pass on what someone tells you in confidence.
    .formal-sentence = The candidate treats information about a care recipient as confidential.
    .plain-question = Do people ever tell you things in confidence, and what do you do if someone else asks about them?
    .formal-question = How does the candidate deal with confidential information and with questions from third parties?

skill-work-to-agreements =
    .plain = Working to agreements
    .formal = Working to agreements, instructions and protocols
    .plain-sentence = You keep to the agreements and rules that apply.
    .formal-sentence = The candidate works to agreements, instructions or protocols.
    .plain-question = Do you ever work from a list or an agreement, for example what the district nurse has written down?
    .formal-question = Does the candidate work to agreements, instructions or protocols, and who gave them?

skill-reflect-and-learn =
    .plain = Learning from what happens
    .formal = Reflecting and learning from feedback
    .plain-sentence = You learn from what happens or from what others tell you.
    .formal-sentence = The candidate reflects on their own actions or applies feedback.
    .plain-question = Have you ever done something differently after it went wrong, or after someone said something about it?
    .formal-question = How does the candidate reflect on their own actions, and what was changed following feedback?

skill-work-ergonomically =
    .plain = Not straining your body
    .formal = Working ergonomically
    .plain-sentence = You take care of your own body when you lift and bend.
    .formal-sentence = The candidate works ergonomically and avoids physical strain.
    .plain-question = Do you look after your back when you help someone, for example by raising the bed or lifting together with someone else?
    .formal-question = Does the candidate apply ergonomic principles in the work, and was instruction received for this?

skill-improve-quality =
    .plain = Having ideas for better care
    .formal = Contributing to the quality and innovation of care
    .plain-sentence = You share ideas about how care or help could be better.
    .formal-sentence = The candidate contributes to the quality or innovation of care and support.
    .plain-question = Have you ever given an idea to make care or help in the neighbourhood better, for example in a meeting or as a resident?
    .formal-question = What contribution has the candidate made to improving or innovating care and support?
