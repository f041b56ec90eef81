# Steps of a route, what they need, what may stand in the way and what we ask.

## Steps

step-tell-and-confirm =
    .plain = telling what you do
    .formal = Telling and confirming experience
    .plain-sentence = You tell us what you do for others. You say yourself whether we understood it right. Would you rather use pictures than words? You can. You decide what is written down.
    .formal-sentence = The candidate describes their experience and confirms the recognised skills. The candidate decides what is recorded.

step-picture-checklist =
    .plain = pointing at pictures
    .formal = Recording experience with a picture checklist
    .plain-sentence = You look at pictures and say how often you have done something. That puts your experience on paper, even if writing is hard. You decide what is written down.
    .formal-sentence = Using a picture checklist, the candidate indicates which tasks were done and how often. The candidate decides what is recorded.

step-orientation-day =
    .plain = having a look at a care organisation
    .formal = Orientation day
    .plain-sentence = You spend a morning or afternoon at a place where care is given. Then you see what the work is like. After that you decide whether to go on.
    .formal-sentence = The candidate visits a care organisation and gets to know the work. The candidate decides on the follow-up.

step-orientation-placement =
    .plain = joining in at a care organisation
    .formal = Orientation placement
    .plain-sentence = You join in for 12 weeks, 8 hours a week, without pay. A supervisor sees what you do and can confirm it. The organisation decides whether there is a place, and may ask for a certificate of conduct (VOG). If you have a benefit, ask first whether this is allowed.
    .formal-sentence = The candidate takes part unpaid, under supervision. The supervisor can confirm observed skills. The organisation decides on the placement; in the case of a benefit, consult the paying agency first.

step-get-vouched =
    .plain = asking somebody to confirm what you do
    .formal = Reference by a third party
    .plain-sentence = You ask somebody who has seen it to confirm what you do. That can be a district nurse, a doctor or a supervisor. You choose who to ask. That person chooses what to confirm.
    .formal-sentence = A named third party who has seen the tasks being done confirms individual skills. The candidate chooses who is asked.

step-evc =
    .plain = an EVC procedure (having your experience assessed)
    .formal = Procedure for recognition of acquired competences (EVC)
    .plain-sentence = A recognised EVC provider, sometimes a school, looks at your evidence and talks with you in Dutch. After that you can get a paper about what you can do. That paper is meant for work. It gives no right to skip anything at school. It costs money. The provider decides.
    .formal-sentence = A recognised EVC provider assesses a portfolio and holds a criterion-based interview. The outcome gives no right to an exemption. The provider decides.

step-dutch-course-basic =
    .plain = Dutch lessons for beginners
    .formal = Dutch course up to A2
    .plain-sentence = You learn to speak and read Dutch up to level A2. How long that takes is different for everybody. The school sees which group fits you.
    .formal-sentence = Dutch course up to CEFR level A2. The duration is an estimate. The provider decides on placement.

step-dutch-course =
    .plain = Dutch lessons up to 2F
    .formal = Dutch course up to reference level 2F
    .plain-sentence = You learn Dutch up to the level of the exam, 2F. As far as we know that is about B1. Experience does not let you skip the exam. The school sees which group fits you.
    .formal-sentence = Dutch course up to reference level 2F. An exemption from the exam on the basis of experience is not possible. The provider decides on placement.

step-arithmetic-course =
    .plain = arithmetic lessons
    .formal = Arithmetic course up to level 2F
    .plain-sentence = You learn arithmetic up to the level of the exam, 2F. Experience does not let you skip the exam. The school sees which group fits you.
    .formal-sentence = Arithmetic course up to level 2F. An exemption from the exam on the basis of experience is not possible. The provider decides on placement.

step-laptop-and-digital =
    .plain = learning to use a computer and phone
    .formal = Basic digital skills and access to a laptop
    .plain-sentence = You learn to use a laptop, email and DigiD. You need that for school and for your work schedule. Also ask whether you can borrow a laptop. You decide whether to do this.
    .formal-sentence = Support with basic digital skills and access to a laptop. The candidate decides.

step-respite-care =
    .plain = making time in your week
    .formal = Respite care and sharing out care tasks
    .plain-sentence = You find out who can take over the care when you work or go to school. That can be family, or a day centre. It can also be respite care: somebody takes over the care from you for a while. The municipality decides about that, and it is not certain that you get it.
    .formal-sentence = Exploring replacement care, including respite care under the Wmo 2015. The municipal executive decides on respite care.

step-childcare =
    .plain = arranging childcare
    .formal = Childcare
    .plain-sentence = You look for childcare for the hours you work or go to school. We do not know what it costs or what you get back. You choose the childcare.
    .formal-sentence = The candidate arranges childcare for working hours and lessons. Costs and allowance were not verified. The candidate chooses.

step-debt-help =
    .plain = help with debts
    .formal = Debt counselling
    .plain-sentence = With help, you make a plan for your debts, so that things calm down. Your debts do not have to be gone before you begin. The municipality decides what help there is.
    .formal-sentence = Help to make payments stable. The municipal executive decides on the support.

step-neighbourhood-mentor =
    .plain = somebody in the neighbourhood to think things over with
    .formal = Mentor in the neighbourhood
    .plain-sentence = You look for one person in the neighbourhood you can turn to. You decide whether you get on.
    .formal-sentence = An experienced neighbour guides the candidate. The candidate decides whether this fits.

step-permission-to-learn =
    .plain = asking whether you may learn and keep your benefit
    .formal = Request to the municipal executive for training while keeping the benefit
    .plain-sentence = You ask your contact at the municipality whether you may learn and keep your benefit. The municipality decides. We cannot promise it.
    .formal-sentence = The candidate asks the municipal executive for permission for training (Participatiewet, articles 7 and 10a, text of 2015). There is no right to a particular training. The municipal executive decides.

step-permission-to-learn-under-27 =
    .plain = asking whether you may learn, if you are under 27
    .formal = Request to the municipal executive for training, under 27 years
    .plain-sentence = If you are under 27, other rules apply. If you can go to a school paid for by the state, your benefit may stop. Ask about this before you sign anything. The municipality decides.
    .formal-sentence = Under 27 there is no right to social assistance while publicly funded education is possible (Participatiewet, article 13 paragraph 2 c, text of 2015). The municipal executive decides.

step-permission-to-learn-uwv =
    .plain = asking UWV whether you may learn and keep your benefit
    .formal = Request to UWV for training while keeping the benefit
    .plain-sentence = You ask UWV whether you may learn and keep your benefit. UWV decides. We have not checked the rules and cannot promise anything.
    .formal-sentence = The candidate asks UWV for permission for training. The rules were not verified. UWV decides.

step-vog-talk =
    .plain = talking about the certificate of conduct
    .formal = Talk about the certificate of conduct
    .plain-sentence = You talk with your verbinder about your worries about the certificate of conduct (VOG). Then you know what to expect. You do not have to tell everything. Justis, a government service, decides later whether you get it. You decide whether to go on.
    .formal-sentence = Preparatory talk about applying for a certificate of conduct. The talk says nothing about the decision of Justis. The candidate decides on the follow-up.

step-vog =
    .plain = applying for a certificate of conduct (VOG)
    .formal = Application for a certificate of conduct (VOG)
    .plain-sentence = You apply for a certificate of conduct (VOG). That paper says that your past is no objection to this work. Ask whether your employer pays for it. Justis decides whether you get it.
    .formal-sentence = Application for a certificate of conduct for work in care. Justis decides.

step-intake =
    .plain = applying and talking with the school
    .formal = Application and intake at the school
    .plain-sentence = You apply and talk with the school about what you want and what you can do. Apply before 1 April. If you have the diploma that is needed, that makes it more certain. The school decides about your place.
    .formal-sentence = Application and intake interview. According to the source, applying before 1 April gives a right to admission; this is assumed to hold for those who meet the entry requirement. The school decides.

step-show-diploma-entree =
    .plain = showing your entry-level diploma
    .formal = Presenting the entry-level diploma
    .plain-sentence = You show your entry-level diploma at school. With it you meet the requirement for mbo-2, as the law says. The school decides about your place.
    .formal-sentence = The candidate presents the entry-level diploma. This meets the entry requirement for level 2 (WEB, article 8.2.1). The school decides on admission.

step-show-diploma-helpende =
    .plain = showing your care assistant diploma
    .formal = Presenting the diploma Helpende Zorg en Welzijn
    .plain-sentence = You show your care assistant diploma at school. With it you meet the requirement for mbo-3, as the law says. The school decides about your place.
    .formal-sentence = The candidate presents the diploma at level 2. This meets the entry requirement for level 3 (WEB, article 8.2.1). The school decides on admission.

step-suitability-research-mbo-2 =
    .plain = assessment by the school, for mbo-2
    .formal = Suitability assessment for level 2 (WEB, article 8.2.1 paragraph 6)
    .plain-sentence = The school looks at whether you can manage the course, even without the diploma that is asked for. According to the law this is for special cases. Bring a folder with what you can show. Not every school does this. The school decides.
    .formal-sentence = In special cases the school can grant an exemption from the entry requirement after assessing suitability. The school decides.

step-suitability-research-mbo-3 =
    .plain = assessment by the school, for mbo-3
    .formal = Suitability assessment for level 3 (WEB, article 8.2.1 paragraph 6)
    .plain-sentence = The school looks at whether you can manage a course at mbo-3, even without the diploma that is asked for. According to the law this is for special cases. Bring a folder with what you can show. Not every school does this. The school decides.
    .formal-sentence = In special cases the school can grant an exemption from the entry requirement after assessing suitability. The school decides.

step-diploma-valuation =
    .plain = having your foreign diploma compared
    .formal = Valuation of a foreign diploma
    .plain-sentence = You have your diploma from another country compared with Dutch diplomas. SBB and Nuffic do that. The outcome is advice. The school decides what your diploma is worth for the course.
    .formal-sentence = SBB or Nuffic compares the foreign diploma with the Dutch system. The advice does not bind the school. The school decides.

step-foreign-diploma-admission =
    .plain = going to the school with your foreign diploma
    .formal = Assessment of admission on the basis of a valued foreign diploma
    .plain-sentence = The school looks at the comparison of your diploma. Then the school says which course you can do. The school decides.
    .formal-sentence = The school assesses admission on the basis of the valuation. The level depends on the outcome. The school decides.

step-exemption-file =
    .plain = asking to skip parts (exemption)
    .formal = Exemption file for the examination board
    .plain-sentence = You hand in a folder with evidence of what you can already do. You ask whether you may skip parts of the course. You cannot skip Dutch, arithmetic and citizenship this way. The examination board decides, and may also say no.
    .formal-sentence = Request for exemption from parts of the exam, with evidence per work process. Not possible for generic parts. Only the examination board decides; an exemption is not certain.

step-praktijkverklaring =
    .plain = statement of practice (praktijkverklaring)
    .formal = Statement of practice (praktijkverklaring)
    .plain-sentence = You work under guidance in a training company. After that you can get a paper that says what you can already do. It is not a diploma. Ask beforehand whether you get a wage or keep your benefit. The training company decides what it says.
    .formal-sentence = Statement by a recognised training company that mbo work processes have been mastered. Not part of a diploma. The training company decides.

step-certificate-basis =
    .plain = certificate in basic expert care (Basis voor deskundige zorg)
    .formal = Mbo certificate 'Basis voor deskundige zorg'
    .plain-sentence = You learn a part of the carer course, alongside your work. If you pass, you get a recognised certificate. It may count later towards the diploma. If you have a benefit and your wage is higher, the benefit will probably stop. We do not know what this costs. The school decides.
    .formal-sentence = Mbo certificate for a part of the qualification verzorgende IG (file 2020). May later support a request for exemption. The school decides.

step-training-contract =
    .plain = finding an apprenticeship
    .formal = Employment contract at a recognised training company
    .plain-sentence = You look for an employer where you can work and learn, and you sign a contract. It has to be a recognised training company. Then the course can begin. The employer decides whether you get the job.
    .formal-sentence = Employment contract with a training company recognised by SBB, together with a practice agreement. The employer decides.

step-entree =
    .plain = entry-level course in 1 year
    .formal = Entry-level course (entree, BBL, level 1)
    .plain-sentence = You work and go to school 1 day a week, for a year. With this diploma you meet the requirement for mbo-2. You get a wage. If you have a benefit and your wage is higher, the benefit will probably stop. The school decides about your place.
    .formal-sentence = Entry-level course in the work-based pathway. The diploma meets the entry requirement for level 2; it is not a basic qualification. The school decides on admission.

step-bbl-helpende =
    .plain = BBL care assistant in 2 years
    .formal = BBL Helpende Zorg en Welzijn, 2 years (level 2)
    .plain-sentence = You work and go to school 1 day a week, for 2 years. That also gives you time to get better at Dutch and arithmetic. You get a wage. If you have a benefit and your wage is higher, the benefit will probably stop. The school decides about your place.
    .formal-sentence = Work-based pathway Helpende Zorg en Welzijn, nominally 2 years. The school decides on admission and diploma.

step-bbl-helpende-one-year =
    .plain = BBL care assistant in 1 year
    .formal = BBL Helpende Zorg en Welzijn, 1 year (level 2)
    .plain-sentence = You work and go to school 1 day a week, for 1 year. That is short, so you need more Dutch and arithmetic before you start. You get a wage. If you have a benefit and your wage is higher, the benefit will probably stop. Not every school offers this. The school decides about your place.
    .formal-sentence = Work-based pathway Helpende Zorg en Welzijn, shortened to 1 year. Not every school offers this. The school decides on admission and diploma.

step-helpende-plus-module =
    .plain = extra training for care assistant plus
    .formal = Further training Helpende Plus
    .plain-sentence = You learn at work and in lessons what a care assistant plus does. You also take a test. What exactly you learn differs per school and employer. The school decides whether you pass.
    .formal-sentence = Elective or training Helpende Plus, combined with work. The content was not verified. The school decides.

step-bbl-verzorgende-ig =
    .plain = BBL carer in 3 years
    .formal = BBL Verzorgende IG, 3 years (level 3)
    .plain-sentence = You work and go to school 1 day a week, for 3 years. You get a wage. If you have a benefit and your wage is higher, the benefit will probably stop. The school decides about your place.
    .formal-sentence = Work-based pathway Verzorgende IG, nominally 3 years. The school decides on admission and diploma.

step-bbl-verzorgende-ig-after-helpende =
    .plain = BBL carer after care assistant, in 2 years
    .formal = BBL Verzorgende IG after Helpende, 2 years (level 3)
    .plain-sentence = You are already a care assistant and go on to become a carer, perhaps in 2 years. Whether it can be that short is not certain. You get a wage. If you have a benefit and your wage is higher, the benefit will probably stop. The school decides.
    .formal-sentence = Shortened work-based pathway Verzorgende IG after a diploma at level 2. The shortening was not verified. The school decides on shortening, admission and diploma.

step-bbl-verzorgende-ig-with-exemptions =
    .plain = BBL carer, shorter with exemptions
    .formal = BBL Verzorgende IG with exemptions (level 3)
    .plain-sentence = If the examination board says yes to your request, the course can be shorter, for example 2 years and 4 months. You get a wage. If you have a benefit and your wage is higher, the benefit will probably stop. The school decides how much shorter.
    .formal-sentence = Work-based pathway Verzorgende IG, shortened on the basis of exemptions granted. The school decides on the shortening.

step-job-zorghulp =
    .plain = starting work as a care helper
    .formal = Employment as care helper (zorghulp)
    .plain-sentence = You start work as a care helper, with a wage. If you have a benefit and your wage is higher, the benefit will probably stop. It is work, you get no diploma for it. The employer decides whether you get the job.
    .formal-sentence = Employment as care helper. Not a qualification. The employer decides.

step-job-wijkverzorgende =
    .plain = starting work as a neighbourhood carer
    .formal = Employment as neighbourhood carer (a local role)
    .plain-sentence = You start work for an organisation in your neighbourhood, with a wage. If you have a benefit and your wage is higher, the benefit will probably stop. This work is not in the law, and not every organisation has money for it. The employer decides whether you get the job.
    .formal-sentence = Employment in a local role without legal standing. The employer decides.

## What is needed

fact-entry-mbo-2 =
    .plain = access to mbo-2 (with vmbo, an entry-level diploma or an assessment by the school)
    .formal = meeting the entry requirement for level 2 (WEB, article 8.2.1)

fact-entry-mbo-3 =
    .plain = access to mbo-3 (with vmbo-kb or higher, mbo-2 or an assessment by the school)
    .formal = meeting the entry requirement for level 3 (WEB, article 8.2.1)

fact-foreign-diploma =
    .plain = a diploma from another country
    .formal = a foreign diploma

fact-diploma-valued =
    .plain = a foreign diploma that has been compared with a Dutch diploma
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
    .plain = speaking and reading Dutch at level A2
    .formal = Dutch speaking and reading at level A2 (our own choice)

fact-arithmetic-2f =
    .plain = arithmetic at level 2F
    .formal = arithmetic at reference level 2F

fact-arithmetic-1f =
    .plain = arithmetic at level 1F
    .formal = arithmetic at reference level 1F (our own choice)

fact-benefit-permission =
    .plain = permission to learn while on a benefit
    .formal = permission for training from the agency paying the benefit

fact-benefit-from-municipality =
    .plain = a benefit from the municipality
    .formal = a benefit from the municipality

fact-benefit-from-uwv =
    .plain = a benefit from UWV
    .formal = a benefit from UWV

fact-age-27-benefit =
    .plain = being 27 or older, because of the benefit rules
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
    .plain = childcare
    .formal = arranged childcare

fact-digital-basics =
    .plain = being able to use a computer and phone
    .formal = basic digital skills

fact-neighbourhood-mentor =
    .plain = somebody in the neighbourhood to think things over with
    .formal = a mentor in the neighbourhood

fact-skills-told =
    .plain = your story about what you do
    .formal = recorded statement by the candidate about their experience

fact-skills-confirmed =
    .plain = your yes to what we heard
    .formal = skills confirmed by the candidate

fact-vouched =
    .plain = somebody who confirms what you do
    .formal = confirmation by a third party

fact-observed =
    .plain = a supervisor who saw what you do
    .formal = observation by a supervisor in practice

fact-seen-the-work =
    .plain = a first look at the work
    .formal = acquaintance with the work

fact-exemption-file =
    .plain = a decision on whether you may skip parts
    .formal = decision of the examination board on exemption

fact-first-work-proof =
    .plain = a first paper for work: statement of practice, entry-level diploma or certificate
    .formal = first evidence for work: statement of practice, entry-level diploma or mbo certificate

fact-praktijkverklaring =
    .plain = a statement of practice (praktijkverklaring)
    .formal = a statement of practice (praktijkverklaring)

fact-certificate-basis =
    .plain = the certificate in basic expert care (Basis voor deskundige zorg)
    .formal = mbo certificate 'Basis voor deskundige zorg'

fact-training-contract =
    .plain = an apprenticeship at a recognised training company
    .formal = an employment contract at a recognised training company

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
    .plain = the care assistant diploma
    .formal = diploma Helpende Zorg en Welzijn (level 2)

fact-certificate-helpende-plus =
    .plain = a certificate for care assistant plus
    .formal = proof of further training Helpende Plus

fact-diploma-verzorgende-ig =
    .plain = the carer diploma
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
    .plain = the rules of your benefit
    .formal = conditions of the benefit

barrier-care =
    .plain = care that cannot wait
    .formal = care tasks that cannot be handed over

barrier-childcare =
    .plain = childcare
    .formal = childcare

barrier-debts =
    .plain = debts
    .formal = debts

barrier-digital =
    .plain = using a computer and phone
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
    .plain = finding an apprenticeship
    .formal = employment contract at a training company

## What we ask

circumstance-highest-education =
    .plain = your highest diploma
    .formal = highest completed education
    .plain-question = Which school did you finish? Mention a diploma from another country too.
    .formal-question = What is the candidate's highest completed education?

circumstance-dutch-speaking =
    .plain = speaking Dutch
    .formal = Dutch speaking level
    .plain-question = How is your spoken Dutch?
    .formal-question = What is the candidate's level of speaking (CEFR)?

circumstance-dutch-reading =
    .plain = reading Dutch
    .formal = Dutch reading level
    .plain-question = How do you get on with reading Dutch, for example a letter from the municipality?
    .formal-question = What is the candidate's level of reading (CEFR)?

circumstance-dutch-writing =
    .plain = writing Dutch
    .formal = Dutch writing level
    .plain-question = How do you get on with writing Dutch, for example a message or an email?
    .formal-question = What is the candidate's level of writing (CEFR)?

circumstance-arithmetic =
    .plain = arithmetic
    .formal = level of arithmetic
    .plain-question = How do you get on with arithmetic, for example with money, time and measures?
    .formal-question = What is the candidate's level of arithmetic?

circumstance-income =
    .plain = what you live on now
    .formal = present source of income
    .plain-question = What do you live on now: work, a benefit, a partner's income or something else?
    .formal-question = What is the candidate's present source of income?

circumstance-age-band =
    .plain = your age, roughly
    .formal = age group
    .plain-question = Roughly how old are you? Choose a group.
    .formal-question = Which age group is the candidate in?

circumstance-right-to-work =
    .plain = being allowed to work in the Netherlands
    .formal = right to work in the Netherlands
    .plain-question = Are you allowed to work in the Netherlands?
    .formal-question = Does the candidate have the right to work in the Netherlands?

circumstance-vog-concern =
    .plain = worries about a certificate of conduct (VOG)
    .formal = concern about obtaining a certificate of conduct
    .plain-question = For a certificate of conduct (VOG) the government looks at your past. Are you worried about that? You do not have to say why.
    .formal-question = Does the candidate have concerns about obtaining a certificate of conduct?

circumstance-childcare-needed =
    .plain = childcare
    .formal = need for childcare
    .plain-question = Do you need childcare when you work or go to school?
    .formal-question = Does the candidate need childcare for working hours and lessons?

circumstance-debts =
    .plain = debts
    .formal = debts
    .plain-question = Do you have debts that worry you now? Yes or no is enough.
    .formal-question = Are there debts that currently cause unrest?

circumstance-digital-skills =
    .plain = using a computer and phone
    .formal = basic digital skills
    .plain-question = Can you send an email, fill in a form and use DigiD?
    .formal-question = Does the candidate have basic digital skills?

circumstance-irregular-hours =
    .plain = working in the evening, at night or at the weekend
    .formal = availability for irregular shifts
    .plain-question = Can you sometimes work in the evening, at night or at the weekend?
    .formal-question = Is the candidate available for irregular shifts?

circumstance-free-hours =
    .plain = free hours in your week
    .formal = available hours a week
    .plain-question = How many hours a week do you have for work and school together?
    .formal-question = How many hours a week is the candidate available for work and training?

circumstance-lowest-monthly-income =
    .plain = what you need per month
    .formal = lowest monthly income needed
    .plain-question = How much money do you need at least each month to get by?
    .formal-question = What is the lowest monthly income the candidate can live on?

circumstance-area =
    .plain = your neighbourhood
    .formal = area of residence
    .plain-question = Which neighbourhood do you live in? We do not need an address.
    .formal-question = Which area does the candidate live in?

circumstance-max-travel =
    .plain = how far you want to travel
    .formal = maximum travel time
    .plain-question = How long may the journey to work or school take, one way?
    .formal-question = What is the candidate's maximum travel time, one way?

circumstance-earliest-start =
    .plain = when you can begin
    .formal = earliest start date
    .plain-question = When could you start at the earliest?
    .formal-question = What is the candidate's earliest start date?

circumstance-wishes =
    .plain = what matters to you
    .formal = wishes for the route
    .plain-question = What matters most to you: a calm pace, fast, nearby or with the same employer?
    .formal-question = What are the candidate's wishes for the route?

circumstance-diplomas =
    .plain = diplomas for work in care
    .formal = diplomas obtained in care and welfare
    .plain-question = Do you have a diploma for work in care? You can mention an old one too.
    .formal-question = Which diplomas in care and welfare has the candidate obtained?

## Who decides

decided-by-person =
    .plain = you
    .formal = the candidate

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
    .plain = the school's examination board
    .formal = the examination board

decided-by-training-company =
    .plain = the training company
    .formal = the recognised training company

decided-by-justis =
    .plain = Justis, a government service
    .formal = Justis (government service)

## How sure a fact is

certainty-seen-in-law =
    .plain = read in the law, in the text of the year named
    .formal = seen in the legal text of the year named

certainty-seen =
    .plain = read at the source
    .formal = seen at the source named

certainty-second-hand =
    .plain = not verified, we have it from somebody else
    .formal = not verified: taken from a text that quotes the source

certainty-inferred =
    .plain = not verified, our own conclusion
    .formal = not verified: inferred from facts that were seen

certainty-remembered =
    .plain = not verified
    .formal = not verified: known but not looked up

certainty-weakly-remembered =
    .plain = not verified, and not certain
    .formal = not verified: uncertain knowledge, not looked up

certainty-own-choice =
    .plain = our own choice, not yet reviewed
    .formal = our own choice, to be reviewed by an assessor
