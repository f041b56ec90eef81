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
    .formal = no own cost

cost =
    .plain = costs you { $money }
    .formal = own cost { $money }

cost-per-year =
    .plain = costs you { $money } a year
    .formal = own cost { $money } a year

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
    .formal = level 1, under guidance or recently learned

level-2 =
    .plain = you do it yourself, with one person
    .formal = level 2, independently with a familiar person

level-3 =
    .plain = you do it yourself, also with several or other people
    .formal = level 3, independently with several or changing people and situations

level-4 =
    .plain = you also teach it to others
    .formal = level 4, guides or coordinates others in it

level-reason-on-ones-own =
    .plain = { $level }
    .formal = { $level }

level-reason-with-help =
    .plain = { $level }, because you said: «{ $words }»
    .formal = { $level }, inferred from the person's own statement

level-reason-several =
    .plain = { $level }, because you said: «{ $words }»
    .formal = { $level }, inferred from the person's own statement

level-reason-teaches =
    .plain = { $level }, because you said: «{ $words }»
    .formal = { $level }, inferred from the person's own statement

level-reason-several-people-told =
    .plain = { $level }, because you told us that you do this for several people
    .formal = { $level }, inferred from the number of people stated

## How strong the evidence is

strength-told =
    .plain = told, not yet confirmed by you
    .formal = own statement, not confirmed

strength-confirmed =
    .plain = confirmed by you
    .formal = own statement, confirmed by the person

strength-vouched =
    .plain = confirmed by somebody who saw it
    .formal = confirmed by a third party who saw it

strength-observed =
    .plain = seen by a supervisor
    .formal = observed in practice by a supervisor

strength-assessed =
    .plain = judged by an assessor
    .formal = assessed by a qualified assessor

strength-certified =
    .plain = with a certificate
    .formal = shown by a certificate

state-suggested =
    .plain = heard. Is this right?
    .formal = recognised in the person's own statement, not yet confirmed

state-confirmed =
    .plain = confirmed on { $date }
    .formal = confirmed by the person on { $date }

state-rejected =
    .plain = you said no on { $date } ({ $reason })
    .formal = rejected by the person on { $date } ({ $reason })

suggestion-certainty-clear =
    .plain = your words say it
    .formal = follows from the statement

suggestion-certainty-likely =
    .plain = you probably mean this
    .formal = plausible from the statement

suggestion-certainty-thin =
    .plain = we are not sure, that is why we ask
    .formal = not sufficiently supported, to be asked

left-out-somebody-else =
    .plain = somebody else does that
    .formal = is done by somebody else

left-out-negated =
    .plain = you said that you do not do this
    .formal = is not done, according to the statement

left-out-wished =
    .plain = that is a wish or a plan
    .formal = is a wish or an intention

left-out-received =
    .plain = you receive that help yourself
    .formal = is help that the person receives

left-out-rejected =
    .plain = you said before that this is not right
    .formal = rejected by the person before

reject-reason-somebody-else =
    .plain = somebody else does it
    .formal = is done by somebody else

reject-reason-not-done =
    .plain = you do not do it, or not really
    .formal = is not done, or not fully

reject-reason-other-meaning =
    .plain = you meant something else
    .formal = the words have another meaning

reject-reason-not-wanted =
    .plain = you do not want it in your profile
    .formal = the person does not want this in the profile

reject-reason-other =
    .plain = another reason
    .formal = another reason

risk-none =
    .plain = ordinary work, without an extra test
    .formal = no special demands on the act

risk-risky =
    .plain = the employer asks a test in practice first
    .formal = risky act: practice test by the protocol of the employer

risk-reserved =
    .plain = in care this may only be done on order, and when you have shown that you can do it
    .formal = reserved act (Wet BIG, article 36)

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
    .plain = care paid from a personal budget (pgb)
    .formal = care paid from a personal budget (pgb)

experience-kind-training =
    .plain = a course or training
    .formal = training

experience-kind-other =
    .plain = something else
    .formal = other

## Comparing with a role

outcome-met =
    .plain = full
    .formal = shown

outcome-partly-met =
    .plain = a part
    .formal = partly shown

outcome-not-met =
    .plain = you said that you do not do this
    .formal = not shown, as stated by the person

outcome-unknown =
    .plain = we do not know yet
    .formal = not known

outcome-at-school =
    .plain = you learn that at school
    .formal = part of the training

outcome-to-be-asked =
    .plain = we still have to ask that
    .formal = to be checked

fit =
    .plain = { $role }: you show { $points } of the { $max } points now. With all that you told us it is { $potential }.
    .formal = { $role }: { $points } of { $max } points shown; { $potential } including what was told and is not yet confirmed.

reason-shown =
    .plain = { $skill }: { $points } ({ $level }; { $strength }).
    .formal = { $skill } ({ $level }); { $strength }; { $points }.

reason-shown-below =
    .plain = { $skill }: { $points } ({ $level }; { $strength }). One step more is asked: { $asked }.
    .formal = { $skill } ({ $level }); { $strength }; asked for { $role }: { $asked }; { $points }.

reason-too-far-below =
    .plain = { $skill }: { $level }. More is asked: { $asked }. So this gives no points yet.
    .formal = { $skill } ({ $level }); asked for { $role }: { $asked }; no points.

reason-not-yet-confirmed =
    .plain = { $skill }: we heard that, but you have not said yes yet. If it is right, this is added: { $points }.
    .formal = Recognised in the person's own statement, not yet confirmed: { $skill }; possibly { $points }.

reason-said-no =
    .plain = { $skill }: you said that this is not right.
    .formal = Rejected by the person: { $skill }.

reason-capped =
    .plain = You show more than this part counts. Not counted: { $points }.
    .formal = The maximum of this part is reached; not counted: { $points }.

reason-nothing-known =
    .plain = You have not told us anything about this yet.
    .formal = Nothing is known about this part.

reason-school-only =
    .plain = You learn that at school. Experience does not count for it.
    .formal = Generic part: experience gives no ground for an exemption.

reason-condition =
    .plain = This is a condition. We ask about it, there are no points for it.
    .formal = Condition: to be checked, not scored.

reason-practice-test-first =
    .plain = { $skill }: your experience counts. For a diploma you need a test in practice first.
    .formal = Counts as experience; competence is shown by a practice test only: { $skill }.

reason-workplace-first =
    .plain = You show this at a workplace.
    .formal = To be shown within an organisation.

counterfactual-confirm =
    .plain = Is this right: { $skills }? Saying yes adds { $points }.
    .formal = After confirmation { $points } added: { $skills }.

counterfactual-show =
    .plain = Showing this too adds { $points }: { $skill } ({ $level }).
    .formal = After showing { $points } added: { $skill } ({ $level }).

## Routes

route-kind-fastest =
    .plain = fastest
    .formal = shortest duration

route-kind-calmest =
    .plain = calmest
    .formal = lightest week

route-kind-safest-income =
    .plain = income safest
    .formal = greatest certainty of income

route-kind-near-home =
    .plain = near home
    .formal = shortest travel

route-kind-fewest-conditions =
    .plain = fewest conditions
    .formal = fewest decisions by others

route-kind-stepping-stone =
    .plain = a first step
    .formal = intermediate step with a value of its own

income-outlook-probably-higher =
    .plain = Probably more than you need. Gross: this is not a calculation of what you keep.
    .formal = Probably above the minimum stated (gross, no net calculation).

income-outlook-kept =
    .plain = Your income stays as it is now.
    .formal = Present income continues.

income-outlook-unknown =
    .plain = We do not know yet what happens to your income.
    .formal = Effect on income not known.

income-outlook-probably-lower =
    .plain = Probably less than you need. Look at this first, together with your verbinder.
    .formal = Probably below the minimum stated (gross, no net calculation).

income-effect-none =
    .plain = this step does not change your income
    .formal = no effect on income

income-effect-keeps =
    .plain = you keep the income you have now
    .formal = present income continues

income-effect-replaces-benefit =
    .plain = you get a wage. If it is more than your benefit, the benefit stops
    .formal = a wage takes the place of the benefit

income-effect-at-risk =
    .plain = your income may go down. Ask about this first
    .formal = income may fall

step-kind-talk =
    .plain = talk
    .formal = talk

step-kind-evidence =
    .plain = collecting evidence
    .formal = evidence

step-kind-research =
    .plain = research
    .formal = research or valuation

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
    .formal = Decision by the person.

decision-with-verbinder =
    .plain = You look at that together with your verbinder.
    .formal = Decision in consultation with the verbinder.

decision-by-other =
    .plain = This is decided by: { $decider }. We cannot promise it.
    .formal = Decision by { $decider }; the result is not certain.

step-reason-gives =
    .plain = This step gives: { $fact }. That is needed for: { $step }.
    .formal = Gives: { $fact }; needed for: { $step }.

step-reason-gives-barrier =
    .plain = This step gives: { $fact }. That is needed for: { $step }. So there is one barrier less: { $barrier }.
    .formal = Gives: { $fact }; needed for: { $step }; removes a barrier: { $barrier }.

step-reason-reaches =
    .plain = This brings you to your goal: { $role }.
    .formal = Leads to: { $role }.

step-reason-unknown =
    .plain = There is something we do not know yet: { $circumstance }. With your answer this step may not be needed.
    .formal = Included because this is not known: { $circumstance }; may lapse.

unsolved-assumed =
    .plain = We assume this, but we are not sure: { $fact }. { $question }
    .formal = Assumed, not established: { $fact }; to be checked: { $circumstance }.

unsolved-travel =
    .plain = The journey to this step is longer than you want: { $step }. We estimate { $minutes } one way. This route does not solve that.
    .formal = Travel above the maximum stated: { $step } (estimated { $minutes } one way).

unsolved-no-offer =
    .plain = We do not know of an offer for this step yet: { $step }. So we do not know where and when it is possible.
    .formal = No published offer known: { $step }; place and start are not certain.

unsolved-irregular-hours =
    .plain = This step can be in the evening, at night or in the weekend: { $step }. You said that is not possible. This route does not solve that.
    .formal = Irregular hours possible: { $step }; not compatible with the availability stated.

unsolved-hours =
    .plain = This step asks more time than you have free: { $step } ({ $hours }). There is no solution for that yet.
    .formal = Asks more hours than available: { $step } ({ $hours }); no solution in this route.

exemption =
    .plain = You can ask whether you may skip this part: { $requirement }. Because of: { $skills }. The examination board of the school decides.
    .formal = Proposed exemption: { $requirement }. Support: { $skills }. The examination board decides.

no-route =
    .plain = There is no route yet. This is needed first: { $facts }.
    .formal = No route possible; missing: { $facts }.

## Offers

offer-kind-course =
    .plain = course or training
    .formal = training

offer-kind-job =
    .plain = work or training place
    .formal = job or training place

offer-kind-support =
    .plain = help
    .formal = support

offer-line =
    .plain = { $title }, with { $provider }: { $details }.
    .formal = { $title }, { $provider }: { $details }.

offer-starts-open =
    .plain = you can start at any time
    .formal = continuous entry

offer-starts-on =
    .plain = starts on { $dates }
    .formal = start { $dates }

offer-starts-every-year =
    .plain = starts every year in { $months }
    .formal = yearly start in { $months }

offer-evenings-or-weekends =
    .plain = in the evening or weekend
    .formal = evening or weekend hours

offer-full =
    .plain = no places now
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
    .plain = looks at what you may skip
    .formal = exemptions are looked at

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
    .formal = vmbo, middle-management vocational track

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
    .plain = a diploma from another country, compared with a Dutch diploma
    .formal = foreign diploma with a valuation

education-foreign-not-valued =
    .plain = a diploma from another country, not yet compared
    .formal = foreign diploma without a valuation

language-level-a1 =
    .plain = a few words and sentences (A1)
    .formal = A1

language-level-a2 =
    .plain = simple talks and notes (A2)
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
    .plain = arithmetic is hard (below 1F)
    .formal = below reference level 1F

arithmetic-1f =
    .plain = simple arithmetic (1F)
    .formal = reference level 1F

arithmetic-2f =
    .plain = arithmetic for every day (2F)
    .formal = reference level 2F

arithmetic-3f =
    .plain = more difficult arithmetic too (3F)
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
    .plain = the income of your partner
    .formal = income of the partner

income-none =
    .plain = no income
    .formal = no income

age-band-18-20 =
    .plain = 18 to 20 years
    .formal = 18 to 20 years

age-band-21-22 =
    .plain = 21 or 22 years
    .formal = 21 or 22 years

age-band-23-26 =
    .plain = 23 to 26 years
    .formal = 23 to 26 years

age-band-27-66 =
    .plain = 27 to 66 years
    .formal = 27 to 66 years

age-band-67-plus =
    .plain = 67 years or older
    .formal = 67 years or older

wish-fast =
    .plain = as fast as possible
    .formal = short duration

wish-calm =
    .plain = calmly, few hours a week
    .formal = light week

wish-near-home =
    .plain = near home
    .formal = near the home

wish-same-employer =
    .plain = staying with the same employer
    .formal = keeping the present employer
