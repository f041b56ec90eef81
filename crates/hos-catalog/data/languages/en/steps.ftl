# Steps of a route, what they need, what may stand in the way and what we ask.

## Steps

step-tell-and-confirm =
    .plain = telling what you do
    .formal = Telling and confirming experience
    .plain-sentence = You tell what you do for others, and you say yourself whether we understood it well. Would you rather use pictures than words? That is possible too. You decide what is written down.
    .formal-sentence = The person tells what experience there is and confirms the recognised skills. The person decides.

step-picture-checklist =
    .plain = pointing at pictures
    .formal = Recording experience with a picture checklist
    .plain-sentence = You look at pictures and say how often you have done something. So your experience is on paper, also when writing is hard. You decide what is written down.
    .formal-sentence = The person indicates with a picture checklist which tasks were done and how often. The person decides.

step-orientation-day =
    .plain = a day of looking at a care organisation
    .formal = Orientation day
    .plain-sentence = You look along for part of a day at a place where care is given. Then you know what the work is like. After that you decide whether to go on.
    .formal-sentence = The person visits a care organisation and gets to know the work. The person decides how to go on.

step-orientation-placement =
    .plain = working along at a care organisation
    .formal = Orientation placement
    .plain-sentence = You work along for 12 weeks, 8 hours a week, without pay. A supervisor sees what you do and can confirm it. The organisation decides whether there is a place, and may ask for a certificate of conduct.
    .formal-sentence = The person works along unpaid under supervision. The supervisor can confirm observed skills. The organisation decides on the placement.

step-get-vouched =
    .plain = having somebody confirm what you do
    .formal = Reference by a third party
    .plain-sentence = You ask somebody who has seen it to confirm what you do. That may be a district nurse, a doctor or a supervisor. You choose whom you ask, and that person decides what to confirm.
    .formal-sentence = A named third party who has seen the acts confirms single skills. The person chooses who is asked.

step-evc =
    .plain = an EVC procedure
    .formal = Procedure for recognition of acquired competences (EVC)
    .plain-sentence = A recognised EVC provider, sometimes a school, looks at your evidence and talks with you in Dutch. You get a paper for work. It does not make an exemption at school certain, and it costs money. The provider decides.
    .formal-sentence = A recognised EVC provider assesses a portfolio and holds a criterion-based interview. The outcome gives no right to an exemption. The provider decides.

step-dutch-course-basic =
    .plain = Dutch lessons for beginners
    .formal = Dutch course up to A2
    .plain-sentence = You learn to speak and read Dutch up to level A2. How long that takes differs per person. The school looks which group fits you.
    .formal-sentence = Dutch course up to CEFR level A2. The duration is an estimate. The provider decides on placement.

step-dutch-course =
    .plain = Dutch lessons up to 2F
    .formal = Dutch course up to reference level 2F
    .plain-sentence = You learn Dutch up to the level of the exam, 2F. That is about B1. Experience cannot take the place of this step. The school looks which group fits you.
    .formal-sentence = Dutch course up to reference level 2F. An exemption on the ground of experience is not possible. The provider decides on placement.

step-arithmetic-course =
    .plain = arithmetic lessons
    .formal = Arithmetic course up to level 2F
    .plain-sentence = You learn arithmetic up to the level of the exam. Experience cannot take the place of this step. The school looks which group fits you.
    .formal-sentence = Arithmetic course up to level 2F. An exemption on the ground of experience is not possible. The provider decides on placement.

step-laptop-and-digital =
    .plain = learning to work with computer and phone
    .formal = Basic digital skills and access to a laptop
    .plain-sentence = You learn to work with a laptop, mail and DigiD. You need that for school and for your work schedule. Also ask whether you can borrow a laptop. You decide.
    .formal-sentence = Support with basic digital skills and access to a laptop. The person decides.

step-respite-care =
    .plain = making time in your week
    .formal = Respite care and sharing of care tasks
    .plain-sentence = You find out who takes over the care when you work or go to school. That may be family, day care or respite care. The municipality decides about respite care, and it is not certain that you get it.
    .formal-sentence = Looking into replacement care, including respite care under the Wmo 2015. The municipality decides.

step-childcare =
    .plain = arranging care for your children
    .formal = Childcare
    .plain-sentence = You look for childcare for the hours that you work or go to school. What it costs and what you get back, we do not know. You choose the childcare.
    .formal-sentence = The person arranges childcare for hours of work and lessons. Cost and allowance were not verified. The person chooses.

step-debt-help =
    .plain = help with debts
    .formal = Debt counselling
    .plain-sentence = With help you make a plan for your debts, so that things calm down. They need not be gone before you begin. The municipality decides which help there is.
    .formal-sentence = Help to make payments stable. The municipality decides on the support.

step-neighbourhood-mentor =
    .plain = somebody in the neighbourhood who thinks along
    .formal = Mentor in the neighbourhood
    .plain-sentence = You get one person from the neighbourhood whom you can turn to. You choose whether it fits.
    .formal-sentence = An experienced neighbour guides the person. The person decides.

step-permission-to-learn =
    .plain = asking whether you may learn with a benefit
    .formal = Permission of the municipality for training while keeping the benefit
    .plain-sentence = You ask your contact at the municipality whether you may learn and keep your benefit. The municipality decides. We cannot promise it.
    .formal-sentence = The person asks the municipality for permission for training (Participatiewet, articles 7 and 10a). There is no right to a certain training. The municipality decides.

step-permission-to-learn-under-27 =
    .plain = asking whether you may learn, when you are under 27
    .formal = Permission of the municipality for training, under 27 years
    .plain-sentence = If you are under 27, other rules hold. If you can go to a school paid by the state, your benefit may stop. Ask this before you sign anything. The municipality decides.
    .formal-sentence = Under 27 there is no right to social assistance while education paid by the state is possible (Participatiewet, article 13 paragraph 2 c). The municipality decides.

step-permission-to-learn-uwv =
    .plain = asking UWV whether you may learn with a benefit
    .formal = Permission of UWV for training while keeping the benefit
    .plain-sentence = You ask UWV whether you may learn and keep your benefit. UWV decides. We have not checked the rules, and we cannot promise it.
    .formal-sentence = The person asks UWV for permission for training. The rules were not verified. UWV decides.

step-vog-talk =
    .plain = talking about the certificate of conduct
    .formal = Talk about the certificate of conduct
    .plain-sentence = You talk with your verbinder about your worry, so that you know what is coming. You need not tell everything. Whether you get the certificate, Justis decides later. You decide whether to go on.
    .formal-sentence = Preparatory talk about applying for a certificate of conduct. The talk says nothing about the decision of Justis. The person decides how to go on.

step-vog =
    .plain = applying for a certificate of conduct (VOG)
    .formal = Application for a certificate of conduct (VOG)
    .plain-sentence = You apply for a certificate of conduct. That is a paper that says your past is no objection to this work. Ask your employer whether they pay for it. Justis decides.
    .formal-sentence = Application for a certificate of conduct for work in care. Justis decides.

step-intake =
    .plain = applying and talking with the school
    .formal = Application and intake at the school
    .plain-sentence = You apply and talk with the school about what you want and what you can do. Apply before 1 April, that makes a place more certain. The school decides.
    .formal-sentence = Application and intake talk. Who applies before 1 April and meets the entry requirement has a right to be admitted. The school decides.

step-show-diploma-entree =
    .plain = showing your entry-level diploma
    .formal = Presenting the entry-level diploma
    .plain-sentence = You show your entry-level diploma at school. With it you may go to mbo-2, so the law says. The school decides about your place.
    .formal-sentence = The person presents the entry-level diploma. It gives access to level 2 (WEB, article 8.2.1). The school decides on admission.

step-show-diploma-helpende =
    .plain = showing your diploma care assistant
    .formal = Presenting the diploma Helpende Zorg en Welzijn
    .plain-sentence = You show your diploma care assistant at school. With it you may go to mbo-3, so the law says. The school decides about your place.
    .formal-sentence = The person presents the diploma at level 2. It gives access to level 3 (WEB, article 8.2.1). The school decides on admission.

step-suitability-research-mbo-2 =
    .plain = research by the school, for mbo-2
    .formal = Suitability research for level 2 (WEB, article 8.2.1 paragraph 6)
    .plain-sentence = Your school looks into whether you can manage the training, also without the diploma that is asked. Bring a folder with what you can show. Not every school does this. The school decides.
    .formal-sentence = In special cases the school can exempt from the entry requirement after research into suitability. The school decides.

step-suitability-research-mbo-3 =
    .plain = research by the school, for mbo-3
    .formal = Suitability research for level 3 (WEB, article 8.2.1 paragraph 6)
    .plain-sentence = Your school looks into whether you can manage a training at mbo-3, also without the diploma that is asked. Bring a folder with what you can show. Not every school does this. The school decides.
    .formal-sentence = In special cases the school can exempt from the entry requirement after research into suitability. The school decides.

step-diploma-valuation =
    .plain = having your foreign diploma compared
    .formal = Valuation of a foreign diploma
    .plain-sentence = You have your diploma from another country compared with Dutch diplomas. SBB and Nuffic do that. The outcome is advice. The school decides what it is worth for the training.
    .formal-sentence = SBB or Nuffic compares the foreign diploma with the Dutch system. The advice does not bind the school. The school decides.

step-foreign-diploma-admission =
    .plain = admission with your foreign diploma
    .formal = Admission on the ground of a valued foreign diploma
    .plain-sentence = The school looks at your compared diploma and says which training is open to you. That depends on the outcome. The school decides.
    .formal-sentence = The school assesses admission on the ground of the valuation. The level depends on the outcome. The school decides.

step-exemption-file =
    .plain = asking for an exemption
    .formal = Exemption file for the examination board
    .plain-sentence = You hand in a folder with evidence of what you can already do, and ask whether you may skip parts. Dutch, arithmetic and citizenship cannot be skipped this way. The examination board decides, and may also say no.
    .formal-sentence = Request for exemption from parts of the exam, with evidence per work process. Not possible for generic parts. Only the examination board decides.

step-praktijkverklaring =
    .plain = statement of practice (praktijkverklaring)
    .formal = Statement of practice (praktijkverklaring)
    .plain-sentence = You work under guidance in a training company. You get a paper that says what you can already do. It is not a diploma. Ask beforehand whether you get a wage or keep your benefit. The training company decides what is on it.
    .formal-sentence = Statement of a recognised training company that mbo work processes are mastered. Not a part of a diploma. The training company decides.

step-certificate-basis =
    .plain = certificate Basis for expert care
    .formal = Mbo certificate 'Basis voor deskundige zorg'
    .plain-sentence = You learn a part of the carer training, beside your work. You get a recognised certificate for it. It may count later for the diploma. If your wage is more than your benefit, the benefit stops. What it costs, we do not know. The school decides.
    .formal-sentence = Mbo certificate for a part of the qualification verzorgende IG (file 2020). May lead to an exemption later. The school decides.

step-training-contract =
    .plain = finding a training job
    .formal = Employment contract at a recognised training company
    .plain-sentence = You look for an employer where you may work and learn, and sign a contract. It has to be a recognised training company. Then the training can begin. The employer decides.
    .formal-sentence = Employment contract with a training company recognised by SBB, together with a practice agreement. The employer decides.

step-entree =
    .plain = entry-level training in 1 year
    .formal = Entry-level training (entree, BBL, level 1)
    .plain-sentence = You work and go to school 1 day a week, for a year. With this diploma you may go to mbo-2. You get a wage. If that is more than your benefit, the benefit stops. The school decides about your place.
    .formal-sentence = Entry-level training in the work-based pathway. The diploma gives access to level 2 and is not a basic qualification. The school decides on admission.

step-bbl-helpende =
    .plain = BBL care assistant in 2 years
    .formal = BBL Helpende Zorg en Welzijn, 2 years (level 2)
    .plain-sentence = You work and go to school 1 day a week, for 2 years. So you have time to bring your Dutch and arithmetic up to level as well. You get a wage. If that is more than your benefit, the benefit stops. The school decides.
    .formal-sentence = Work-based pathway Helpende Zorg en Welzijn, nominally 2 years. The school decides on admission and diploma.

step-bbl-helpende-one-year =
    .plain = BBL care assistant in 1 year
    .formal = BBL Helpende Zorg en Welzijn, 1 year (level 2)
    .plain-sentence = You work and go to school 1 day a week, for 1 year. That is short, so you begin with enough Dutch. You get a wage. If that is more than your benefit, the benefit stops. The school decides.
    .formal-sentence = Work-based pathway Helpende Zorg en Welzijn, shortened to 1 year. Not every school offers this. The school decides on admission and diploma.

step-helpende-plus-module =
    .plain = module care assistant plus
    .formal = Further training Helpende Plus
    .plain-sentence = You learn at work and in lessons what a care assistant plus does, and you take a test. What is in it differs per school and employer. The school decides whether you pass.
    .formal-sentence = Elective or training Helpende Plus, combined with work. The content was not seen. The school decides.

step-bbl-verzorgende-ig =
    .plain = BBL carer in 3 years
    .formal = BBL Verzorgende IG, 3 years (level 3)
    .plain-sentence = You work and go to school 1 day a week, for 3 years. You get a wage. If that is more than your benefit, the benefit stops. The school decides.
    .formal-sentence = Work-based pathway Verzorgende IG, nominally 3 years. The school decides on admission and diploma.

step-bbl-verzorgende-ig-after-helpende =
    .plain = BBL carer after care assistant, in 2 years
    .formal = BBL Verzorgende IG after Helpende, 2 years (level 3)
    .plain-sentence = You are a care assistant already and go on to become a carer, perhaps in 2 years. Whether it may be shorter is not certain. You get a wage. If that is more than your benefit, the benefit stops. The school decides.
    .formal-sentence = Shortened work-based pathway Verzorgende IG after a diploma at level 2. The shortening was not verified. The school decides on shortening, admission and diploma.

step-bbl-verzorgende-ig-with-exemptions =
    .plain = BBL carer, shorter with exemptions
    .formal = BBL Verzorgende IG with exemptions (level 3)
    .plain-sentence = If the examination board says yes to your request, the training can be shorter, for example 2 years and 4 months. You get a wage. If that is more than your benefit, the benefit stops. The school decides how much shorter.
    .formal-sentence = Work-based pathway Verzorgende IG, shortened on the ground of granted exemptions. The school decides on the shortening.

step-job-zorghulp =
    .plain = starting work as a care helper
    .formal = Employment as care helper (zorghulp)
    .plain-sentence = You start work as a care helper, with a wage. If that is more than your benefit, the benefit stops. It is work, not yet a diploma. The employer decides.
    .formal-sentence = Employment as care helper. Not a qualification. The employer decides.

step-job-wijkverzorgende =
    .plain = starting work as a neighbourhood carer
    .formal = Employment as neighbourhood carer (a local role)
    .plain-sentence = You start work for an organisation in your neighbourhood, with a wage. If that is more than your benefit, the benefit stops. This work is not in the law, and not every organisation has money for it. The employer decides.
    .formal-sentence = Employment in a local role without legal standing. The employer decides.

## What is needed

fact-entry-mbo-2 =
    .plain = access to mbo-2: vmbo, an entry-level diploma or research by the school
    .formal = admissibility to level 2 (WEB, article 8.2.1)

fact-entry-mbo-3 =
    .plain = access to mbo-3: vmbo-kb or higher, mbo-2 or research by the school
    .formal = admissibility to level 3 (WEB, article 8.2.1)

fact-foreign-diploma =
    .plain = a diploma from another country
    .formal = a foreign diploma

fact-diploma-valued =
    .plain = a foreign diploma that has been compared
    .formal = a valued foreign diploma

fact-school-intake =
    .plain = a talk with the school about a place
    .formal = completed application and intake at the school

fact-dutch-2f =
    .plain = Dutch at level 2F
    .formal = Dutch at reference level 2F

fact-dutch-start =
    .plain = enough Dutch to begin: speaking B1, reading and writing A2
    .formal = Dutch at the start: speaking B1, reading and writing A2 (our own choice)

fact-dutch-a2 =
    .plain = speaking and reading Dutch at A2
    .formal = Dutch speaking and reading at A2 (our own choice)

fact-arithmetic-2f =
    .plain = arithmetic at level 2F
    .formal = arithmetic at level 2F

fact-arithmetic-1f =
    .plain = arithmetic at level 1F
    .formal = arithmetic at level 1F (our own choice)

fact-benefit-permission =
    .plain = permission to learn beside your benefit
    .formal = permission for training from who pays the benefit

fact-benefit-from-municipality =
    .plain = a benefit from the municipality
    .formal = a benefit from the municipality

fact-benefit-from-uwv =
    .plain = a benefit from UWV
    .formal = a benefit from UWV

fact-age-27-benefit =
    .plain = being 27 or older, because of the rules of the benefit
    .formal = age of 27 or older (Participatiewet, article 13)

fact-debts-stable =
    .plain = calm in your money matters
    .formal = stable payments in case of debts

fact-right-to-work =
    .plain = being allowed to work in the Netherlands
    .formal = right to work in the Netherlands

fact-vog =
    .plain = a certificate of conduct (VOG)
    .formal = certificate of conduct (VOG)

fact-vog-outlook =
    .plain = knowing where you stand with the certificate of conduct
    .formal = prepared application for the certificate of conduct

fact-age-18 =
    .plain = being 18 or older
    .formal = age of 18 or older

fact-age-21 =
    .plain = being 21 or older
    .formal = age of 21 or older

fact-hours-free =
    .plain = enough free hours in your week
    .formal = enough available hours a week

fact-childcare-arranged =
    .plain = care for your children
    .formal = arranged childcare

fact-digital-basics =
    .plain = being able to work with computer and phone
    .formal = basic digital skills

fact-neighbourhood-mentor =
    .plain = somebody in the neighbourhood who thinks along
    .formal = a mentor in the neighbourhood

fact-skills-told =
    .plain = having told what you do
    .formal = recorded own statement about experience

fact-skills-confirmed =
    .plain = having said yourself that it is right
    .formal = skills confirmed by the person

fact-vouched =
    .plain = somebody who confirms what you do
    .formal = confirmation by a third party

fact-observed =
    .plain = a supervisor who saw you at work
    .formal = observation by a supervisor in practice

fact-seen-the-work =
    .plain = having seen the work once
    .formal = acquaintance with the work

fact-exemption-file =
    .plain = a decision about exemption
    .formal = decision of the examination board about exemption

fact-first-work-proof =
    .plain = a first paper for work: statement of practice, entry-level diploma or certificate
    .formal = a first proof for work: statement of practice, entry-level diploma or mbo certificate

fact-praktijkverklaring =
    .plain = a statement of practice (praktijkverklaring)
    .formal = a statement of practice (praktijkverklaring)

fact-certificate-basis =
    .plain = the certificate Basis for expert care
    .formal = mbo certificate 'Basis voor deskundige zorg'

fact-training-contract =
    .plain = a training job at a recognised training company
    .formal = employment contract at a recognised training company

fact-work-zorghulp =
    .plain = work as a care helper
    .formal = employment as care helper

fact-work-wijkverzorgende =
    .plain = work as a neighbourhood carer
    .formal = employment as neighbourhood carer

fact-diploma-entree =
    .plain = an entry-level diploma
    .formal = entry-level diploma (level 1)

fact-diploma-helpende =
    .plain = the diploma care assistant
    .formal = diploma Helpende Zorg en Welzijn (level 2)

fact-certificate-helpende-plus =
    .plain = the proof of care assistant plus
    .formal = proof of further training Helpende Plus

fact-diploma-verzorgende-ig =
    .plain = the diploma carer
    .formal = diploma Verzorgende IG (level 3)

## What may stand in the way

barrier-education =
    .plain = earlier schooling
    .formal = entry requirement

barrier-language =
    .plain = Dutch
    .formal = command of Dutch

barrier-arithmetic =
    .plain = arithmetic
    .formal = arithmetic skills

barrier-income =
    .plain = money to live on
    .formal = income

barrier-hours =
    .plain = time in the week
    .formal = available hours

barrier-benefit =
    .plain = rules of the benefit
    .formal = conditions of the benefit

barrier-care =
    .plain = care that cannot wait
    .formal = care tasks that cannot be handed over

barrier-childcare =
    .plain = care for children
    .formal = childcare

barrier-debts =
    .plain = debts
    .formal = debts

barrier-digital =
    .plain = working with computer and phone
    .formal = digital skills

barrier-vog =
    .plain = the certificate of conduct
    .formal = certificate of conduct

barrier-work-permit =
    .plain = being allowed to work in the Netherlands
    .formal = right to work

barrier-age =
    .plain = age
    .formal = age limit

barrier-travel =
    .plain = travel time
    .formal = travel time

barrier-evidence =
    .plain = evidence of what you do
    .formal = evidence of experience

barrier-contract =
    .plain = a training job
    .formal = employment contract at a training company

## What we ask

circumstance-highest-education =
    .plain = your highest diploma
    .formal = highest completed education
    .plain-question = Which school did you finish? A diploma from another country counts too.
    .formal-question = What is the person's highest completed education?

circumstance-dutch-speaking =
    .plain = speaking Dutch
    .formal = Dutch speaking level
    .plain-question = How is your speaking in Dutch?
    .formal-question = What is the person's level of speaking (CEFR)?

circumstance-dutch-reading =
    .plain = reading Dutch
    .formal = Dutch reading level
    .plain-question = How is your reading in Dutch, for example a letter from the municipality?
    .formal-question = What is the person's level of reading (CEFR)?

circumstance-dutch-writing =
    .plain = writing Dutch
    .formal = Dutch writing level
    .plain-question = How is your writing in Dutch, for example a message or a mail?
    .formal-question = What is the person's level of writing (CEFR)?

circumstance-arithmetic =
    .plain = arithmetic
    .formal = level of arithmetic
    .plain-question = How is your arithmetic, for example with money, time and measures?
    .formal-question = What is the person's level of arithmetic?

circumstance-income =
    .plain = what you live on now
    .formal = present source of income
    .plain-question = What do you live on now: work, a benefit, a partner or something else?
    .formal-question = What is the person's present source of income?

circumstance-age-band =
    .plain = your age, roughly
    .formal = age group
    .plain-question = In which age group are you?
    .formal-question = In which age group is the person?

circumstance-right-to-work =
    .plain = being allowed to work in the Netherlands
    .formal = right to work in the Netherlands
    .plain-question = Are you allowed to work in the Netherlands?
    .formal-question = Does the person have the right to work in the Netherlands?

circumstance-vog-concern =
    .plain = worries about a certificate of conduct
    .formal = concern about a certificate of conduct being issued
    .plain-question = Are you worried about a certificate of conduct? You need not say why.
    .formal-question = Is there a concern about a certificate of conduct being issued?

circumstance-childcare-needed =
    .plain = care for your children
    .formal = need for childcare
    .plain-question = Do you need care for children when you work or go to school?
    .formal-question = Does the person need childcare for hours of work and lessons?

circumstance-debts =
    .plain = debts
    .formal = debts
    .plain-question = Do you have debts that worry you now? Yes or no is enough.
    .formal-question = Are there debts that now cause unrest?

circumstance-digital-skills =
    .plain = working with computer and phone
    .formal = basic digital skills
    .plain-question = Can you mail, fill in a form and use DigiD?
    .formal-question = Does the person have basic digital skills?

circumstance-irregular-hours =
    .plain = working in the evening, at night or at the weekend
    .formal = availability for irregular shifts
    .plain-question = Can you sometimes work in the evening, at night or at the weekend?
    .formal-question = Is the person available for irregular shifts?

circumstance-free-hours =
    .plain = free hours in your week
    .formal = available hours a week
    .plain-question = How many hours a week do you have for work and school together?
    .formal-question = How many hours a week is the person available for work and training?

circumstance-lowest-monthly-income =
    .plain = what you need a month
    .formal = lowest monthly income needed
    .plain-question = On what amount a month can you just get by?
    .formal-question = What is the lowest monthly income on which the person can get by?

circumstance-area =
    .plain = your neighbourhood
    .formal = area of residence
    .plain-question = In which neighbourhood do you live? An address is not needed.
    .formal-question = In which area does the person live?

circumstance-max-travel =
    .plain = how far you want to travel
    .formal = longest travel time
    .plain-question = How long may the journey to work or school take?
    .formal-question = What is the person's longest travel time, one way?

circumstance-earliest-start =
    .plain = when you can begin
    .formal = earliest start date
    .plain-question = When could you begin at the earliest?
    .formal-question = What is the person's earliest start date?

circumstance-wishes =
    .plain = what matters to you
    .formal = wishes for the route
    .plain-question = What matters most to you: calmly, quickly, nearby or with the same employer?
    .formal-question = Which wishes does the person have for the route?

circumstance-diplomas =
    .plain = diplomas for work in care
    .formal = diplomas obtained in care and welfare
    .plain-question = Do you have a diploma for work in care, also an old one?
    .formal-question = Which diplomas in care and welfare has the person obtained?

## Who decides

decided-by-person =
    .plain = you
    .formal = the person

decided-by-verbinder =
    .plain = your verbinder (neighbourhood connector)
    .formal = the verbinder (neighbourhood connector)

decided-by-school =
    .plain = the school
    .formal = the competent authority of the school

decided-by-employer =
    .plain = the employer
    .formal = the employer

decided-by-municipality =
    .plain = the municipality
    .formal = the municipal executive

decided-by-uwv =
    .plain = UWV, the benefits agency
    .formal = UWV, the benefits agency

decided-by-exam-board =
    .plain = the examination board of the school
    .formal = the examination board

decided-by-training-company =
    .plain = the training company
    .formal = the recognised training company

decided-by-justis =
    .plain = Justis, a service of the government
    .formal = Justis

## How sure a fact is

certainty-seen-in-law =
    .plain = read in the law, of the year named
    .formal = seen in the text of the law of the year named

certainty-seen =
    .plain = read at the source
    .formal = seen at the source named

certainty-second-hand =
    .plain = not verified, second-hand
    .formal = not verified: taken from a text that quotes the source

certainty-inferred =
    .plain = not verified, our own conclusion
    .formal = not verified: inferred from facts that were seen

certainty-remembered =
    .plain = not verified
    .formal = not verified: known but not looked up

certainty-weakly-remembered =
    .plain = not verified, and not sure
    .formal = not verified: weakly known, not looked up

certainty-own-choice =
    .plain = our own choice, not yet reviewed
    .formal = our own choice, to be reviewed by an assessor
