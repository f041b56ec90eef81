# Sentences that the program makes from its results: numbers, reasons, questions, routes.
# plain: for the person (level B1, short, "you"); formal: for school and employer.
# Names of skills, steps and roles always stand after a colon or in brackets: so every name fits the sentence.

## Numbers, money and time

# Between the parts of a list.
list-separator =
    .plain = { ", " }
    .formal = { "; " }

# Between thousands.
thousands-separator =
    .plain = { "," }
    .formal = { "," }

money =
    .plain = €{ $euros }
    .formal = €{ $euros }

wage-per-month =
    .plain = { $money } gross a month
    .formal = { $money } gross a month

cost-none =
    .plain = costs you nothing
    .formal = no cost to the candidate

cost =
    .plain = costs you { $money }
    .formal = cost to the candidate { $money }

cost-per-year =
    .plain = costs you { $money } a year
    .formal = cost to the candidate { $money } a year

points =
    .plain = { $count ->
        [one] 1 point
       *[other] { $count } points
    }
    .formal = { $count ->
        [one] 1 point
       *[other] { $count } points
    }

minutes =
    .plain = { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
    .formal = { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }

hours =
    .plain = { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
    .formal = { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }

hours-per-week =
    .plain = { $hours } a week
    .formal = { $hours } a week

weeks =
    .plain = { $count ->
        [one] 1 week
       *[other] { $count } weeks
    }
    .formal = { $count ->
        [one] 1 week
       *[other] { $count } weeks
    }

months =
    .plain = { $count ->
        [one] 1 month
       *[other] { $count } months
    }
    .formal = { $count ->
        [one] 1 month
       *[other] { $count } months
    }

years =
    .plain = { $count ->
        [one] 1 year
       *[other] { $count } years
    }
    .formal = { $count ->
        [one] 1 year
       *[other] { $count } years
    }

years-and-a-half =
    .plain = { $count }.5 years
    .formal = { $count }.5 years

duration-none =
    .plain = less than a week
    .formal = less than a week

duration-about =
    .plain = { $weeks }, about { $about }
    .formal = { $weeks }, about { $about }

date =
    .plain = { $day } { $month } { $year }
    .formal = { $day } { $month } { $year }

month-and-year =
    .plain = { $month } { $year }
    .formal = { $month } { $year }

month-1 =
    .plain = January
    .formal = January

month-2 =
    .plain = February
    .formal = February

month-3 =
    .plain = March
    .formal = March

month-4 =
    .plain = April
    .formal = April

month-5 =
    .plain = May
    .formal = May

month-6 =
    .plain = June
    .formal = June

month-7 =
    .plain = July
    .formal = July

month-8 =
    .plain = August
    .formal = August

month-9 =
    .plain = September
    .formal = September

month-10 =
    .plain = October
    .formal = October

month-11 =
    .plain = November
    .formal = November

month-12 =
    .plain = December
    .formal = December

## How well somebody does something

# The words themselves in plain only: a quote is for the person and the verbinder.

level-1 =
    .plain = you do it with help, or you are just learning it
    .formal = level 1, with guidance or recently learned

level-2 =
    .plain = you do it yourself, with one person
    .formal = level 2, independently, with one familiar person

level-3 =
    .plain = you do it yourself, also with more or different people
    .formal = level 3, independently, with several or changing people and in changing situations

level-4 =
    .plain = you also teach it to others
    .formal = level 4, guides or coordinates others in this

level-reason-on-ones-own =
    .plain = { $level }
    .formal = { $level }

level-reason-with-help =
    .plain = { $level }, because you said: «{ $words }»
    .formal = { $level }, inferred from the candidate's own statement

level-reason-several =
    .plain = { $level }, because you said: «{ $words }»
    .formal = { $level }, inferred from the candidate's own statement

level-reason-teaches =
    .plain = { $level }, because you said: «{ $words }»
    .formal = { $level }, inferred from the candidate's own statement

level-reason-several-people-told =
    .plain = { $level }, because you told us that you do this for several people
    .formal = { $level }, inferred from the number of people stated

## How strong the evidence is

strength-told =
    .plain = told, not yet confirmed by you
    .formal = own statement, not confirmed

strength-confirmed =
    .plain = confirmed by you
    .formal = own statement, confirmed by the candidate

strength-vouched =
    .plain = confirmed by somebody who saw it
    .formal = confirmed by a third party who saw it

strength-observed =
    .plain = seen by a supervisor
    .formal = observed in practice by a supervisor

strength-assessed =
    .plain = assessed by an expert (assessor)
    .formal = assessed by a qualified assessor

strength-certified =
    .plain = there is a certificate for it
    .formal = shown by a certificate

state-suggested =
    .plain = this is what we heard. Is it right?
    .formal = recognised in the candidate's own statement, not yet confirmed

state-confirmed =
    .plain = confirmed on { $date }
    .formal = confirmed by the candidate on { $date }

state-rejected =
    .plain = you said no on { $date } ({ $reason })
    .formal = rejected by the candidate on { $date } ({ $reason })

suggestion-certainty-clear =
    .plain = you said so in as many words
    .formal = follows from the statement

suggestion-certainty-likely =
    .plain = you probably mean this
    .formal = plausible from the statement

suggestion-certainty-thin =
    .plain = we are not sure, so we ask
    .formal = not sufficiently supported, to be checked

left-out-somebody-else =
    .plain = somebody else does that
    .formal = done by somebody else

left-out-negated =
    .plain = you said that you do not do this
    .formal = not done, according to the statement

left-out-wished =
    .plain = that is something you would like to do or plan to do
    .formal = is a wish or an intention

left-out-received =
    .plain = you receive that help yourself
    .formal = help that the candidate receives

left-out-rejected =
    .plain = you said earlier that this is not right
    .formal = rejected by the candidate earlier

reject-reason-somebody-else =
    .plain = somebody else does it
    .formal = done by somebody else

reject-reason-not-done =
    .plain = you do not do it, or not really
    .formal = not done, or not fully

reject-reason-other-meaning =
    .plain = you meant something else
    .formal = something else was meant by the words

reject-reason-not-wanted =
    .plain = you do not want it in your profile
    .formal = the candidate does not want this in the profile

reject-reason-other =
    .plain = another reason
    .formal = another reason

risk-none =
    .plain = no extra test is needed for this
    .formal = no special requirements for the procedure

risk-risky =
    .plain = an employer first asks for a practical test
    .formal = risky procedure: practical test under the employer's protocol

risk-reserved =
    .plain = in care work this may only be done on instruction, and only once you have shown that you can do it
    .formal = reserved procedure (Wet BIG, article 36)

experience-kind-family-care =
    .plain = caring for family
    .formal = informal care (family)

experience-kind-neighbour-help =
    .plain = helping a neighbour or friend
    .formal = informal care (neighbours or friends)

experience-kind-volunteering =
    .plain = volunteering
    .formal = informal care (volunteering)

experience-kind-paid-work =
    .plain = paid work
    .formal = paid work

experience-kind-personal-budget =
    .plain = care paid for from a personal budget (pgb)
    .formal = care paid for from a personal budget (pgb)

experience-kind-training =
    .plain = a course or other training
    .formal = training

experience-kind-other =
    .plain = something else
    .formal = other

## Comparing with a role

outcome-met =
    .plain = you already show this
    .formal = shown

outcome-partly-met =
    .plain = you already show part of this
    .formal = partly shown

outcome-not-met =
    .plain = you said that you do not do this
    .formal = not shown, as stated by the candidate

outcome-unknown =
    .plain = we do not know yet
    .formal = not known

outcome-at-school =
    .plain = you learn that at school
    .formal = part of the training

outcome-to-be-asked =
    .plain = we still have to ask you that
    .formal = to be checked

fit =
    .plain = { $role }: you now show { $points } of the { $max } points. With everything you told us it would be { $potential }.
    .formal = { $role }: { $points } of { $max } points shown; { $potential } including what was told but not yet confirmed.

reason-shown =
    .plain = { $skill }: { $level } ({ $strength }). That gives { $points }.
    .formal = { $skill } ({ $level }); { $strength }; { $points }.

reason-shown-below =
    .plain = { $skill }: { $level } ({ $strength }). That gives { $points } for now. The role asks for one step more: { $asked }.
    .formal = { $skill } ({ $level }); { $strength }; required for { $role }: { $asked }; { $points }.

reason-too-far-below =
    .plain = { $skill }: { $level }. The role asks for more: { $asked }. So this gives no points yet.
    .formal = { $skill } ({ $level }); required for { $role }: { $asked }; no points.

reason-not-yet-confirmed =
    .plain = { $skill }: we heard that, but you have not said yes yet. If it is right, this is added: { $points }.
    .formal = Recognised in the candidate's own statement, not yet confirmed: { $skill }; possibly { $points }.

reason-said-no =
    .plain = { $skill }: you said that this is not right.
    .formal = Rejected by the candidate: { $skill }.

reason-capped =
    .plain = You show more here than can be counted. Not counted: { $points }.
    .formal = The maximum for this part has been reached; not counted: { $points }.

reason-nothing-known =
    .plain = You have not told us anything about this yet.
    .formal = Nothing is known about this part.

reason-school-only =
    .plain = You learn that at school. Experience does not count towards it.
    .formal = Generic part: experience is no basis for an exemption.

reason-condition =
    .plain = This is a condition. We ask about it, but there are no points for it.
    .formal = Condition: to be checked, not scored.

reason-practice-test-first =
    .plain = { $skill }: your experience counts. For a diploma you first need a practical test.
    .formal = Counts as experience; competence can only be shown in a practical test: { $skill }.

reason-workplace-first =
    .plain = You can only show this in a workplace.
    .formal = To be shown within an organisation.

counterfactual-confirm =
    .plain = Is this right: { $skills }? If it is, this is added: { $points }.
    .formal = Added on confirmation: { $points }; this concerns: { $skills }.

counterfactual-show =
    .plain = If you show this as well, this is added: { $points }. It is about: { $skill } ({ $level }).
    .formal = Added once shown: { $points }; this concerns: { $skill } ({ $level }).

## Routes

route-kind-fastest =
    .plain = the fastest
    .formal = shortest duration

route-kind-calmest =
    .plain = the calmest
    .formal = lowest weekly load

route-kind-safest-income =
    .plain = the safest for your income
    .formal = greatest income security

route-kind-near-home =
    .plain = close to home
    .formal = shortest travel time

route-kind-fewest-conditions =
    .plain = the fewest conditions
    .formal = fewest decisions by others

route-kind-stepping-stone =
    .plain = a first step
    .formal = intermediate step of independent value

income-outlook-probably-higher =
    .plain = Your wage is probably more than you need. This is gross pay: we do not work out what you keep.
    .formal = Probably above the stated minimum (gross, no net calculation).

income-outlook-kept =
    .plain = Until you have paid work, this plan changes nothing about your income. If you have a benefit, the municipality or UWV decides about that.
    .formal = Until paid work the plan does not change the income; for a benefit, the paying agency decides.

income-outlook-unknown =
    .plain = We do not know yet what will happen to your income.
    .formal = Effect on income not known.

income-outlook-probably-lower =
    .plain = Your income is then probably less than you need. Look at this first, together with your verbinder.
    .formal = Probably below the stated minimum (gross, no net calculation).

income-effect-none =
    .plain = this step does not change your income
    .formal = no effect on income

income-effect-keeps =
    .plain = your income stays as it is now. If you have a benefit, this needs permission
    .formal = present income continues; for a benefit, only with permission of the paying agency

income-effect-replaces-benefit =
    .plain = you get a wage. If you have a benefit and your wage is higher, the benefit will probably stop
    .formal = wage expected to take the place of the benefit; the paying agency decides

income-effect-at-risk =
    .plain = your income may go down. Ask about this first
    .formal = income may fall

step-kind-talk =
    .plain = talk
    .formal = talk

step-kind-evidence =
    .plain = showing what you can do
    .formal = evidence

step-kind-research =
    .plain = assessment
    .formal = assessment or valuation by third parties

step-kind-course =
    .plain = course
    .formal = course

step-kind-certificate =
    .plain = certificate
    .formal = certificate

step-kind-training =
    .plain = training
    .formal = training

step-kind-work =
    .plain = work
    .formal = work

step-kind-support =
    .plain = help
    .formal = support

step-kind-decision =
    .plain = decision
    .formal = decision

decision-own =
    .plain = You decide that yourself.
    .formal = Decided by the candidate.

decision-with-verbinder =
    .plain = You look at that together with your verbinder.
    .formal = Decided in consultation with the verbinder.

decision-by-other =
    .plain = This is decided by: { $decider }. We cannot promise it.
    .formal = Decided by { $decider }; the outcome is not certain.

step-reason-gives =
    .plain = This step can give you: { $fact }. You need that for: { $step }.
    .formal = Intended result: { $fact }; needed for: { $step }.

step-reason-gives-barrier =
    .plain = This step can give you: { $fact }. You need that for: { $step }. It makes this barrier smaller: { $barrier }.
    .formal = Intended result: { $fact }; needed for: { $step }; reduces a barrier: { $barrier }.

step-reason-reaches =
    .plain = This step leads to your goal: { $role }.
    .formal = Intended goal: { $role }.

step-reason-unknown =
    .plain = We do not know this yet: { $circumstance }. If you tell us, you may not need this step.
    .formal = Included because this is not known: { $circumstance }; may be dropped.

unsolved-assumed =
    .plain = We assume this, but we are not sure: { $fact }. { $question }
    .formal = Assumed, not established: { $fact }; to be checked: { $circumstance }.

unsolved-travel =
    .plain = The journey for this step is longer than you want: { $step }. We estimate { $minutes } one way. This route does not solve that.
    .formal = Travel time above the stated maximum: { $step } (estimated { $minutes } one way).

unsolved-no-offer =
    .plain = We do not know a place for this step yet: { $step }. So we do not know where and when it can be done.
    .formal = No published offer known: { $step }; place and start date not certain.

unsolved-irregular-hours =
    .plain = This step can be in the evening, at night or at the weekend: { $step }. You said you cannot do that. This route does not solve it.
    .formal = Irregular shifts possible: { $step }; not compatible with the stated availability.

unsolved-hours =
    .plain = This step takes more time than you said you have free: { $step } ({ $hours }). We do not know whether that works out.
    .formal = Requires more hours than stated: { $step } ({ $hours }); feasibility not known.

exemption =
    .plain = You already show this part: { $requirement }, with: { $skills }. Does somebody else confirm that too? Then you can ask to skip it. The examination board of the school decides, and may also say no.
    .formal = Possible proposal for exemption, once others confirm the evidence: { $requirement }. Grounds: { $skills }. The examination board decides.

no-route =
    .plain = We have not found a route yet. This is needed first: { $facts }.
    .formal = No route found at present; missing: { $facts }.

## Offers

offer-kind-course =
    .plain = course or training
    .formal = training

offer-kind-job =
    .plain = work or an apprenticeship
    .formal = job or apprenticeship

offer-kind-support =
    .plain = help
    .formal = support

offer-line =
    .plain = { $title }, at { $provider }: { $details }.
    .formal = { $title }, { $provider }: { $details }.

offer-starts-open =
    .plain = you can start at any time
    .formal = rolling admission

offer-starts-on =
    .plain = starts on { $dates }
    .formal = start date { $dates }

offer-starts-every-year =
    .plain = starts every year in { $months }
    .formal = starts every year in { $months }

offer-evenings-or-weekends =
    .plain = in the evening or at the weekend
    .formal = evening or weekend hours

offer-full =
    .plain = no places at the moment
    .formal = no places available

offer-places =
    .plain = { $count ->
        [one] 1 place left
       *[other] { $count } places left
    }
    .formal = { $count ->
        [one] 1 place available
       *[other] { $count } places available
    }

offer-language-support =
    .plain = help with Dutch
    .formal = language support

offer-accepts-exemptions =
    .plain = looks at whether you can skip something
    .formal = considers exemptions

offer-recognized-training-company =
    .plain = recognised training company
    .formal = recognised training company

## Answers to questions about somebody's life

answer-yes =
    .plain = yes
    .formal = yes

answer-no =
    .plain = no
    .formal = no

education-none =
    .plain = no diploma
    .formal = no diploma

education-vmbo-bb =
    .plain = vmbo basic
    .formal = vmbo, basic vocational track

education-vmbo-kb =
    .plain = vmbo kader
    .formal = vmbo, advanced vocational track

education-vmbo-gl-tl =
    .plain = vmbo mixed, vmbo theoretical or mavo
    .formal = vmbo, mixed or theoretical track, or mavo

education-havo-vwo =
    .plain = havo or vwo
    .formal = havo or vwo

education-mbo-1 =
    .plain = mbo-1 (entree)
    .formal = mbo level 1 (entry training)

education-mbo-2 =
    .plain = mbo-2
    .formal = mbo level 2

education-mbo-3 =
    .plain = mbo-3
    .formal = mbo level 3

education-mbo-4 =
    .plain = mbo-4
    .formal = mbo level 4

education-higher =
    .plain = hbo or university
    .formal = higher education

education-foreign-valued =
    .plain = a diploma from another country, already compared with a Dutch diploma
    .formal = foreign diploma, formally valued

education-foreign-not-valued =
    .plain = a diploma from another country, not yet compared
    .formal = foreign diploma, not formally valued

language-level-a1 =
    .plain = a few words and sentences (A1)
    .formal = A1

language-level-a2 =
    .plain = simple conversations and notes (A2)
    .formal = A2

language-level-b1 =
    .plain = most everyday things (B1)
    .formal = B1

language-level-b2 =
    .plain = more difficult things too (B2)
    .formal = B2

language-level-c1 =
    .plain = nearly everything (C1)
    .formal = C1

language-level-c2 =
    .plain = everything (C2)
    .formal = C2

arithmetic-below-1f =
    .plain = arithmetic is still hard (below 1F)
    .formal = below reference level 1F

arithmetic-1f =
    .plain = simple arithmetic (1F)
    .formal = reference level 1F

arithmetic-2f =
    .plain = everyday arithmetic (2F)
    .formal = reference level 2F

arithmetic-3f =
    .plain = harder arithmetic too (3F)
    .formal = reference level 3F

income-participation-benefit =
    .plain = social assistance (bijstand)
    .formal = social assistance benefit (Participatiewet)

income-unemployment-benefit =
    .plain = unemployment benefit (WW)
    .formal = unemployment benefit (WW)

income-disability-benefit =
    .plain = disability benefit (WIA, WAO or Wajong)
    .formal = disability benefit (WIA, WAO or Wajong)

income-other-benefit =
    .plain = another benefit
    .formal = another benefit

income-work =
    .plain = paid work
    .formal = income from work

income-partner =
    .plain = your partner's income
    .formal = partner's income

income-none =
    .plain = no income
    .formal = no income

age-band-18-20 =
    .plain = 18 to 20 years old
    .formal = 18 to 20 years old

age-band-21-22 =
    .plain = 21 or 22 years old
    .formal = 21 or 22 years old

age-band-23-26 =
    .plain = 23 to 26 years old
    .formal = 23 to 26 years old

age-band-27-66 =
    .plain = 27 to 66 years old
    .formal = 27 to 66 years old

age-band-67-plus =
    .plain = 67 years old or older
    .formal = 67 years old or older

wish-fast =
    .plain = as fast as possible
    .formal = short duration

wish-calm =
    .plain = at a calm pace, with few hours a week
    .formal = low weekly load

wish-near-home =
    .plain = close to home
    .formal = close to home

wish-same-employer =
    .plain = staying with the same employer
    .formal = remaining with the present employer
