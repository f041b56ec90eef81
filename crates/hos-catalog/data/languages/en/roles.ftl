# Roles, requirements and diplomas.

## Roles

role-helpende-zorg-en-welzijn-2025 =
    .plain = care assistant (helpende)
    .formal = Care and Welfare Assistant (helpende, mbo level 2, file 2025)
    .plain-sentence = A care assistant helps people through the day: washing and dressing, the house, meals and doing things together. You need a diploma at mbo level 2 for it.
    .formal-sentence = The care assistant supports personal care, living and household, and activities, at mbo level 2.

role-verzorgende-ig-2026 =
    .plain = carer (verzorgende IG)
    .formal = Individual Healthcare Carer (verzorgende IG, mbo level 3, file 2026)
    .plain-sentence = A carer looks after people who need it. That also means nursing procedures, such as wound care. You need a diploma at mbo level 3 for it.
    .formal-sentence = The carer provides care, support and guidance, coordinates care and contributes to the quality of care, at mbo level 3.

role-zorghulp =
    .plain = care helper (zorghulp)
    .formal = Care helper (zorghulp: a job, not a qualification)
    .plain-sentence = A care helper helps in the house and at meals, and keeps people company. It is a job with an employer. As far as we know, the law does not ask for a diploma.
    .formal-sentence = The care helper carries out household and supporting tasks. It is a job defined by the employer and not a qualification.

role-helpende-plus =
    .plain = care assistant plus (helpende plus)
    .formal = Helpende Plus (further training after Care and Welfare Assistant)
    .plain-sentence = A care assistant plus does more than a care assistant. Think of compression stockings and sometimes medicines, after a test. You are already a care assistant by then.
    .formal-sentence = After further training and testing, the care assistant plus performs simple nursing procedures. It is not a separate qualification.

role-wijkverzorgende =
    .plain = neighbourhood carer (wijkverzorgende)
    .formal = Neighbourhood carer (a local role without legal standing)
    .plain-sentence = A neighbourhood carer knows the area and brings people together. People trust a neighbourhood carer. It is a role in the neighbourhood. There is no diploma for it in the law.
    .formal-sentence = The neighbourhood carer uses a network, trust, language, knowledge of culture and lived experience. The role has no legal standing.

## Care assistant

requirement-helpende-zorg-en-welzijn-2025-b1-k1-w1 =
    .plain = preparing your work
    .formal = Prepares work and coordinates it
    .plain-question = Do you think ahead about what has to be done, and agree on it with others?
    .formal-question = Does the candidate have experience in preparing and coordinating work?

requirement-helpende-zorg-en-welzijn-2025-b1-k1-w2 =
    .plain = being a point of contact
    .formal = Acts as an online and/or offline point of contact
    .plain-question = Do people come to you with questions, letters or problems? What do you do then?
    .formal-question = Does the candidate have experience as a point of contact, online or offline?

requirement-helpende-zorg-en-welzijn-2025-b1-k1-w3 =
    .plain = keeping it safe
    .formal = Contributes to a physically and socially safe working environment
    .plain-question = Do you make sure that somebody does not fall, that the house is safe and that you work cleanly?
    .formal-question = Does the candidate have experience in contributing to a physically and socially safe environment?

requirement-helpende-zorg-en-welzijn-2025-b1-k1-w4 =
    .plain = finishing your work
    .formal = Completes the work
    .plain-question = Afterwards, do you say or write down how it went, so that somebody else can take over?
    .formal-question = Does the candidate have experience in completing and handing over work?

requirement-helpende-zorg-en-welzijn-2025-b1-k1-w5 =
    .plain = looking back on your work
    .formal = Evaluates the work
    .plain-question = Do you think afterwards about what went well and what could be different?
    .formal-question = Does the candidate have experience in evaluating their own work?

requirement-helpende-zorg-en-welzijn-2025-adl =
    .plain = personal care
    .formal = Supports personal care (code and title not seen)
    .plain-question = Do you ever help somebody with washing, dressing, eating or going to the toilet? Now or in the past?
    .formal-question = Does the candidate have experience in supporting personal care?

requirement-helpende-zorg-en-welzijn-2025-household =
    .plain = helping in the house
    .formal = Supports living and household (code and title not seen)
    .plain-question = Do you ever clean for somebody else? Or do you cook, do the laundry or do the shopping?
    .formal-question = Does the candidate have experience in supporting living and household?

requirement-helpende-zorg-en-welzijn-2025-activities =
    .plain = doing things together
    .formal = Supports activities and daytime occupation (code and title not seen)
    .plain-question = What do you do together with somebody: talk, walk, do something nice, go somewhere?
    .formal-question = Does the candidate have experience in supporting activities and daytime occupation?

requirement-helpende-zorg-en-welzijn-2025-observe =
    .plain = noticing how someone is and passing it on
    .formal = Observes and reports (code and title not seen)
    .plain-question = Do you notice when somebody is getting worse? What do you do then?
    .formal-question = Does the candidate have experience in observing and reporting?

requirement-helpende-zorg-en-welzijn-2025-dutch =
    .plain = Dutch
    .formal = Dutch (reference level 2F)
    .plain-question = How is your Dutch: speaking, reading and writing?
    .formal-question = What is the candidate's level of Dutch?

requirement-helpende-zorg-en-welzijn-2025-arithmetic =
    .plain = arithmetic
    .formal = Arithmetic (level 2F)
    .plain-question = How is your arithmetic, for example with money, time and measures?
    .formal-question = What is the candidate's level of arithmetic?

requirement-helpende-zorg-en-welzijn-2025-citizenship =
    .plain = career and citizenship
    .formal = Career and citizenship
    .plain-question = Have you completed the subject career and citizenship in mbo before?
    .formal-question = Has the candidate completed career and citizenship before?

requirement-helpende-zorg-en-welzijn-2025-vog =
    .plain = a certificate of conduct (VOG)
    .formal = Certificate of conduct (VOG)
    .plain-question = For a certificate of conduct (VOG) the government looks at your past. Are you worried about that? You do not have to say why.
    .formal-question = Does the candidate have concerns about obtaining a certificate of conduct?

requirement-helpende-zorg-en-welzijn-2025-right-to-work =
    .plain = being allowed to work in the Netherlands
    .formal = Right to work in the Netherlands
    .plain-question = Are you allowed to work in the Netherlands?
    .formal-question = Does the candidate have the right to work in the Netherlands?

requirement-helpende-zorg-en-welzijn-2025-minimum-age =
    .plain = being 18 or older
    .formal = Minimum age of 18 (a choice of House of Skills)
    .plain-question = Are you 18 or older?
    .formal-question = Is the candidate 18 or older?

## Carer

requirement-verzorgende-ig-2026-b1-k1-w1 =
    .plain = seeing what somebody needs
    .formal = Assesses the need for care and/or support
    .plain-question = How do you find out what somebody needs? Do you ask further questions, and do you watch for changes?
    .formal-question = Does the candidate have experience in assessing the need for care or support?

requirement-verzorgende-ig-2026-b1-k1-w2 =
    .plain = helping to think about the care plan
    .formal = Draws up and/or adjusts the care plan
    .plain-question = Have you ever helped to think about a care plan, or written down how somebody was doing?
    .formal-question = Does the candidate have experience in drawing up or adjusting a care plan?

requirement-verzorgende-ig-2026-b1-k1-w3 =
    .plain = caring and guiding
    .formal = Carries out care interventions and/or guidance activities
    .plain-question = What do you help somebody with during the day: washing, dressing, moving, comforting or doing something together?
    .formal-question = Does the candidate have experience in carrying out care interventions or guidance activities?

requirement-verzorgende-ig-2026-b1-k1-w4 =
    .plain = nursing procedures, such as wound care
    .formal = Performs nursing procedures
    .plain-question = Have you ever given somebody medicines, cared for a wound, given an injection or measured something?
    .formal-question = Does the candidate have experience with procedures that count as nursing procedures in professional practice?

requirement-verzorgende-ig-2026-b1-k1-w5 =
    .plain = knowing what to do when something goes wrong
    .formal = Acts in unforeseen and/or acute situations
    .plain-question = Has something serious ever happened, such as a fall or trouble breathing? What did you do?
    .formal-question = Does the candidate have experience in acting in unforeseen or acute situations?

requirement-verzorgende-ig-2026-b1-k1-w6 =
    .plain = explaining and advising
    .formal = Gives information and advice about care and health
    .plain-question = Do you ever explain something about care, health or letters? In which language?
    .formal-question = Does the candidate have experience in giving information and advice about care and health?

requirement-verzorgende-ig-2026-b1-k2-w1 =
    .plain = working together with family and neighbours
    .formal = Coordinates with informal carers
    .plain-question = Do you arrange with family, neighbours or volunteers who does what?
    .formal-question = Does the candidate have experience in coordinating with informal carers?

requirement-verzorgende-ig-2026-b1-k2-w2 =
    .plain = working together with care professionals
    .formal = Works together with other care professionals
    .plain-question = Do you ever talk with the doctor, the district nurse or home care about somebody?
    .formal-question = Does the candidate have experience in consulting and working with care professionals?

requirement-verzorgende-ig-2026-b1-k3-w1 =
    .plain = trying new things in care
    .formal = Contributes to innovation in care
    .plain-question = Do you ever use an app or an aid in care, or do you have an idea how it could be better?
    .formal-question = Does the candidate have experience with care technology or with improving care?

requirement-verzorgende-ig-2026-b1-k3-w2 =
    .plain = learning from your work
    .formal = Evaluates the work and develops as a professional
    .plain-question = What have you learned from caring? How do you look after yourself?
    .formal-question = Does the candidate have experience in evaluating and in their own development?

requirement-verzorgende-ig-2026-b1-k3-w3 =
    .plain = working safely and cleanly
    .formal = Contributes to a socially and physically safe working environment
    .plain-question = How do you keep it safe and clean, for the other person and for yourself?
    .formal-question = Does the candidate have experience in working safely, hygienically and ergonomically?

requirement-verzorgende-ig-2026-dutch =
    .plain = Dutch
    .formal = Dutch (reference level 2F)
    .plain-question = How is your Dutch: speaking, reading and writing?
    .formal-question = What is the candidate's level of Dutch?

requirement-verzorgende-ig-2026-arithmetic =
    .plain = arithmetic
    .formal = Arithmetic (level 2F)
    .plain-question = How is your arithmetic, for example with money, time and measures?
    .formal-question = What is the candidate's level of arithmetic?

requirement-verzorgende-ig-2026-citizenship =
    .plain = career and citizenship
    .formal = Career and citizenship
    .plain-question = Have you completed the subject career and citizenship in mbo before?
    .formal-question = Has the candidate completed career and citizenship before?

requirement-verzorgende-ig-2026-vog =
    .plain = a certificate of conduct (VOG)
    .formal = Certificate of conduct (VOG)
    .plain-question = For a certificate of conduct (VOG) the government looks at your past. Are you worried about that? You do not have to say why.
    .formal-question = Does the candidate have concerns about obtaining a certificate of conduct?

requirement-verzorgende-ig-2026-right-to-work =
    .plain = being allowed to work in the Netherlands
    .formal = Right to work in the Netherlands
    .plain-question = Are you allowed to work in the Netherlands?
    .formal-question = Does the candidate have the right to work in the Netherlands?

requirement-verzorgende-ig-2026-minimum-age =
    .plain = being 18 or older
    .formal = Minimum age of 18 (a choice of House of Skills)
    .plain-question = Are you 18 or older?
    .formal-question = Is the candidate 18 or older?

## Care helper

requirement-zorghulp-household =
    .plain = helping in the house
    .formal = Household support
    .plain-question = Do you ever clean for somebody else? Or do you cook, do the laundry or do the shopping?
    .formal-question = Does the candidate have experience in household support?

requirement-zorghulp-activities =
    .plain = company and doing things together
    .formal = Companionship and activation
    .plain-question = Do you ever visit somebody, to talk or to do something together?
    .formal-question = Does the candidate have experience in companionship and activation?

requirement-zorghulp-contact =
    .plain = getting on well with people
    .formal = Contact and communication
    .plain-question = Do you listen to people, and do they come to you with their questions?
    .formal-question = Does the candidate have experience in contact and communication with care recipients?

requirement-zorghulp-light-care =
    .plain = lending a hand with care
    .formal = Light support with care
    .plain-question = Do you ever help somebody with walking, eating or putting on a coat?
    .formal-question = Does the candidate have experience in light support with self-care?

requirement-zorghulp-safe =
    .plain = keeping it safe
    .formal = Working safely and hygienically
    .plain-question = Do you make sure that the house is safe and clean?
    .formal-question = Does the candidate have experience in working safely and hygienically?

requirement-zorghulp-agreements =
    .plain = keeping to agreements
    .formal = Working to agreements and observing
    .plain-question = Do you come at fixed times, and do you say so when something has changed?
    .formal-question = Does the candidate have experience in working to agreements and in observing?

requirement-zorghulp-vog =
    .plain = a certificate of conduct (VOG)
    .formal = Certificate of conduct (VOG)
    .plain-question = For a certificate of conduct (VOG) the government looks at your past. Are you worried about that? You do not have to say why.
    .formal-question = Does the candidate have concerns about obtaining a certificate of conduct?

requirement-zorghulp-right-to-work =
    .plain = being allowed to work in the Netherlands
    .formal = Right to work in the Netherlands
    .plain-question = Are you allowed to work in the Netherlands?
    .formal-question = Does the candidate have the right to work in the Netherlands?

requirement-zorghulp-minimum-age =
    .plain = being 18 or older
    .formal = Minimum age of 18 (a choice of House of Skills)
    .plain-question = Are you 18 or older?
    .formal-question = Is the candidate 18 or older?

## Care assistant plus

requirement-helpende-plus-plus-care =
    .plain = compression stockings, hoist and stoma
    .formal = Additional care: compression stockings, lifting aids, catheter bag and stoma
    .plain-question = Have you ever put on compression stockings, worked with a hoist or cared for a stoma?
    .formal-question = Does the candidate have experience with compression stockings, lifting aids, catheter bag or stoma?

requirement-helpende-plus-plus-medication =
    .plain = helping with medicines
    .formal = Support with medication
    .plain-question = Do you ever help somebody with medicines, eye drops or ointment?
    .formal-question = Does the candidate have experience in supporting people with medication?

requirement-helpende-plus-plus-measure =
    .plain = measuring and small wounds
    .formal = Measuring vital signs and simple wound care
    .plain-question = Do you ever measure somebody's blood pressure, temperature or sugar? Or do you ever care for a small wound?
    .formal-question = Does the candidate have experience in measuring vital signs or in simple wound care?

requirement-helpende-plus-plus-basic-care =
    .plain = personal care
    .formal = Personal care
    .plain-question = Do you help more than one person with washing, dressing or going to the toilet?
    .formal-question = Does the candidate have experience in personal care for different care recipients?

requirement-helpende-plus-plus-agreements =
    .plain = working to agreements and passing things on
    .formal = Working to protocol and reporting
    .plain-question = Do you ever work from a list or to fixed agreements, and pass on how it went?
    .formal-question = Does the candidate have experience in working to protocol and in reporting?

requirement-helpende-plus-vog =
    .plain = a certificate of conduct (VOG)
    .formal = Certificate of conduct (VOG)
    .plain-question = For a certificate of conduct (VOG) the government looks at your past. Are you worried about that? You do not have to say why.
    .formal-question = Does the candidate have concerns about obtaining a certificate of conduct?

requirement-helpende-plus-right-to-work =
    .plain = being allowed to work in the Netherlands
    .formal = Right to work in the Netherlands
    .plain-question = Are you allowed to work in the Netherlands?
    .formal-question = Does the candidate have the right to work in the Netherlands?

requirement-helpende-plus-minimum-age =
    .plain = being 18 or older
    .formal = Minimum age of 18 (a choice of House of Skills)
    .plain-question = Are you 18 or older?
    .formal-question = Is the candidate 18 or older?

## Neighbourhood carer

requirement-wijkverzorgende-network =
    .plain = your network in the neighbourhood
    .formal = Building and using a network in the neighbourhood
    .plain-question = Who do you know in the neighbourhood? And do you ever put people in touch with each other?
    .formal-question = Does the candidate have experience in building and using a network in the neighbourhood?

requirement-wijkverzorgende-trust =
    .plain = trust
    .formal = Building trust and reaching people
    .plain-question = Do people let you in who let nobody else in? How did that come about?
    .formal-question = Does the candidate have experience in building trust and reaching people?

requirement-wijkverzorgende-culture-and-language =
    .plain = language and culture
    .formal = Using language and culture
    .plain-question = Do you ever explain something in another language, or help people understand each other?
    .formal-question = Does the candidate have experience in using language and knowledge of culture?

requirement-wijkverzorgende-lived-experience =
    .plain = your own experience
    .formal = Using lived experience
    .plain-question = Have you been through something yourself that you now use to help others? You do not have to say what.
    .formal-question = Does the candidate use lived experience to support others?

requirement-wijkverzorgende-signal =
    .plain = seeing that something is wrong
    .formal = Noticing problems in the neighbourhood
    .plain-question = Do you notice when somebody in the neighbourhood is not doing well? What do you do then?
    .formal-question = Does the candidate have experience in noticing social problems and health problems?

requirement-wijkverzorgende-everyday-support =
    .plain = being there for people
    .formal = Everyday support
    .plain-question = Do you ever drop in on somebody, to talk, to go along with them or to bring something?
    .formal-question = Does the candidate have experience in everyday support?

requirement-wijkverzorgende-vog =
    .plain = a certificate of conduct (VOG)
    .formal = Certificate of conduct (VOG)
    .plain-question = For a certificate of conduct (VOG) the government looks at your past. Are you worried about that? You do not have to say why.
    .formal-question = Does the candidate have concerns about obtaining a certificate of conduct?

requirement-wijkverzorgende-right-to-work =
    .plain = being allowed to work in the Netherlands
    .formal = Right to work in the Netherlands
    .plain-question = Are you allowed to work in the Netherlands?
    .formal-question = Does the candidate have the right to work in the Netherlands?

requirement-wijkverzorgende-minimum-age =
    .plain = being 18 or older
    .formal = Minimum age of 18 (a choice of House of Skills)
    .plain-question = Are you 18 or older?
    .formal-question = Is the candidate 18 or older?

## Diplomas

qualification-helpende-zorg-en-welzijn-25960 =
    .plain = care assistant diploma (helpende, from 2025)
    .formal = Helpende Zorg en Welzijn, crebo 25960, file 23385, level 2

qualification-helpende-zorg-en-welzijn-25498 =
    .plain = care assistant diploma (helpende, from 2015)
    .formal = Helpende Zorg en Welzijn, crebo 25498, file 23189, level 2

qualification-helpende-zorg-en-welzijn-92640 =
    .plain = care assistant diploma (helpende, before 2015)
    .formal = Helpende Zorg & Welzijn, crebo 92640, file 22189, level 2

qualification-verzorgende-ig-2026 =
    .plain = carer diploma (verzorgende IG, from 2026)
    .formal = Verzorgende IG, file 2026, crebo not seen, level 3

qualification-verzorgende-ig-25656 =
    .plain = carer diploma (verzorgende IG, from 2020)
    .formal = Verzorgende IG, crebo 25656, file number not seen, level 3

qualification-verzorgende-ig-25491 =
    .plain = carer diploma (verzorgende IG, from 2015)
    .formal = Verzorgende IG, crebo 25491, file 23187, level 3

qualification-verzorgende-ig-95530 =
    .plain = carer diploma (verzorgende IG, before 2015)
    .formal = Verzorgende-IG, crebo 95530, file 22190, level 3

qualification-ziekenverzorging =
    .plain = old nursing care diploma (ziekenverzorging)
    .formal = Diploma ziekenverzorging (old), counted by us as level 3, not verified

qualification-assistent-dienstverlening-en-zorg-25251 =
    .plain = entry-level diploma in service and care
    .formal = Entree: Assistent dienstverlening en zorg, crebo 25251, file 23110, level 1

## How a requirement is recognised

class-recognizable =
    .plain = with experience you can ask to skip this
    .formal = recognisable: confirmed experience can support a proposed exemption

class-practice-test =
    .plain = this first needs a practical test
    .formal = practical test required: experience counts as experience, not as competence

class-organization =
    .plain = this is something you can show in a workplace
    .formal = to be shown within an organisation

class-school-only =
    .plain = you learn this at school, experience does not count towards it
    .formal = generic part: no exemption on the basis of experience

class-condition =
    .plain = we ask about this, but there are no points for it
    .formal = condition: asked, not scored
