//! Who acts in a clause: the teller, the teller with others, or somebody else.

use std::ops::Range;

use super::clauses::{Clause, Read};
use super::dutch::{self, Kind};
use super::matching::Hits;
use super::morphology::Forms;

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Actor {
    /// Said in so many words, here or in the clause this one goes on from.
    Teller,
    /// Nobody is named; people who tell about themselves leave "ik" out.
    Unnamed,
    /// Somebody else.
    Other,
}

/// Who acts in a clause, and how that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Who {
    pub(super) actor: Actor,
    /// The teller acts together with others.
    pub(super) with_others: bool,
    /// The teller undergoes it.
    pub(super) received: bool,
    /// The word that says somebody taught it to the teller.
    pub(super) taught: Option<usize>,
    /// A word that says something is learned; what follows with "hoe" is what is learned.
    pub(super) learning: Option<usize>,
    /// The word that names the teller.
    pub(super) pronoun: Option<usize>,
    /// The word that names somebody else who acts.
    pub(super) somebody: Option<usize>,
    /// Whether the clause has a finite verb.
    pub(super) has_verb: bool,
}

impl Who {
    /// The teller, as "dat doe ik" says of what went before.
    pub(super) const fn teller(self) -> Self {
        Self { actor: Actor::Teller, received: false, taught: None, pronoun: None, somebody: None, ..self }
    }
}

/// Finds who acts in `clause`; `before` is the clause that it may go on from.
pub(super) fn who(read: &Read<'_>, clause: &Clause, hits: &Hits, before: Option<&Who>) -> Who {
    let seen = Seen::new(read, clause.words.clone());
    let with_others = hits.cue(|cues| cues.with_others).next().is_some();
    let somebody = seen.named(read);
    // In "dat doet mijn dochter" the words after the cue name who acts, not what the teller gets.
    let received_cue = hits.cue(|cues| cues.received).any(|span| somebody != Some(span.last + 1));
    let mut who = Who {
        actor: Actor::Unnamed,
        with_others,
        received: false,
        taught: None,
        learning: seen.teaches,
        pronoun: None,
        somebody,
        has_verb: !seen.finite.is_none(),
    };
    if read.text(clause.words.start) == "hoe" {
        who.taught = before.and_then(|before| before.learning);
    }
    if let Some(pronoun) = seen.teller {
        who.pronoun = Some(pronoun);
        who.actor = Actor::Teller;
        who.with_others |= read.word(pronoun).kind.any(Kind::WE) || seen.joined_with_teller(read, pronoun);
        who.received = received_cue || (seen.passive && !seen.by_teller && read.word(pronoun).kind.any(Kind::I));
        if seen.lets_helper {
            who.actor = Actor::Other;
        }
        return who;
    }
    who.actor = seen.actor(read, clause, before);
    if seen.passive && seen.by_teller {
        who.actor = Actor::Teller;
    }
    if who.actor == Actor::Other {
        who.taught = who.taught.or(seen.teaches.filter(|_| seen.me));
        if who.taught.is_some() || seen.together_with_me {
            who.actor = Actor::Teller;
            who.with_others |= seen.together_with_me;
        } else {
            who.received = seen.me || received_cue;
        }
    }
    if who.actor == Actor::Teller {
        who.with_others |= before.is_some_and(|before| before.with_others && before.actor == Actor::Teller);
    }
    who
}

/// What a clause shows about who acts.
struct Seen {
    words: Range<usize>,
    teller: Option<usize>,
    finite: Forms,
    first_verb: Option<usize>,
    /// hij, iemand …
    he: bool,
    /// ze, die … beside the verb
    they: bool,
    you: bool,
    me: bool,
    passive: bool,
    by_teller: bool,
    lets_helper: bool,
    teaches: Option<usize>,
    together_with_me: bool,
    what_is: bool,
    /// het, dat beside the verb: no person
    it: bool,
}

impl Seen {
    fn new(read: &Read<'_>, words: Range<usize>) -> Self {
        let kind = |at: usize| read.word(at).kind;
        let of = |wanted: Kind| words.clone().find(|&at| kind(at).any(wanted));
        let has_text = |wanted: fn(&str) -> bool| words.clone().any(|at| wanted(read.text(at)));
        let teller = of(Kind::I).or_else(|| of(Kind::WE));
        let helper = words.clone().any(|at| read.word(at).helper);
        // "ik laat mijn moeder lopen" is support; "ik laat de thuiszorg komen" is not.
        let outsider = words.clone().any(|at| read.word(at).helper && !read.word(at).cared);
        let finite = words.clone().map(|at| read.word(at).finite).fold(Forms::default(), Forms::and);
        let first_verb = words.clone().find(|&at| !read.word(at).finite.is_none());
        let participle = words.clone().any(|at| read.word(at).forms.any(Forms::PARTICIPLE));
        let pair =
            |first: &str, second: Kind| words.clone().any(|at| read.text(at) == first && kind(at + 1).any(second) && words.contains(&(at + 1)));
        let beside_verb = |at: usize| {
            let near = |other: usize| words.contains(&other) && !read.word(other).finite.is_none();
            near(at + 1) || at.checked_sub(1).is_some_and(near)
        };
        let me = words.clone().any(|at| {
            let possessive = kind(at).any(Kind::POSSESSIVE) && (read.word(at + 1).helper || read.word(at + 1).cared);
            // "van mij", "bij mij": the teller is near, not the one it is done to.
            let near = at.checked_sub(1).is_some_and(|before| kind(before).any(Kind::PREPOSITION) && !matches!(read.text(before), "voor" | "met"));
            kind(at).any(Kind::ME) && !possessive && !near
        });
        Self {
            teller,
            finite,
            first_verb,
            he: of(Kind::HE).is_some(),
            they: words.clone().any(|at| (kind(at).any(Kind::THEY) || kind(at).any(Kind::WHO)) && beside_verb(at) && !read.under_preposition(at)),
            you: of(Kind::YOU).is_some(),
            me,
            passive: has_text(dutch::makes_passive) && participle,
            by_teller: pair("door", Kind::ME),
            lets_helper: has_text(dutch::lets_do)
                && (outsider || (helper && words.clone().any(|at| matches!(read.text(at), "aan" | "over" | "door")))),
            teaches: words.clone().find(|&at| dutch::teaches(read.text(at))),
            together_with_me: words.clone().any(|at| read.text(at) == "samen") && pair("met", Kind::ME),
            what_is: has_text(dutch::says_what_is),
            it: words.clone().any(|at| {
                let noun_follows = read.word(at + 1).kind.is_none() && read.word(at + 1).finite.is_none() && words.contains(&(at + 1));
                kind(at).any(Kind::IT) && beside_verb(at) && !noun_follows
            }),
            words,
        }
    }

    /// "mijn zus en ik", "ik en mijn zus"
    fn joined_with_teller(&self, read: &Read<'_>, pronoun: usize) -> bool {
        if read.text(pronoun + 1) == "en" && self.words.contains(&(pronoun + 3)) && read.determines(pronoun + 2) && read.word(pronoun + 3).helper {
            return true;
        }
        let Some(and) = pronoun.checked_sub(1).filter(|and| *and > self.words.start) else { return false };
        read.text(and) == "en" && (read.word(and - 1).helper || read.word(and - 1).cared || read.word(and - 1).name)
    }

    /// Who acts where neither "ik" nor "wij" is said.
    fn actor(&self, read: &Read<'_>, clause: &Clause, before: Option<&Who>) -> Actor {
        let carried = before.map(|before| before.actor);
        let opens_with_who = read.word(self.words.start).kind.any(Kind::WHO);
        // "ik ben degene die alles regelt"
        let the_one = self.words.start.checked_sub(1).is_some_and(|at| matches!(read.text(at), "degene" | "diegene" | "enige"));
        if opens_with_who && the_one && carried == Some(Actor::Teller) {
            return Actor::Teller;
        }
        if self.he {
            return Actor::Other;
        }
        let third_only = self.finite.any(Forms::THIRD) && !self.finite.any(Forms::STEM.and(Forms::PAST).and(Forms::PAST_PLURAL));
        let stem_only = self.finite.any(Forms::STEM) && !self.finite.any(Forms::THIRD.and(Forms::PAST).and(Forms::PAST_PLURAL));
        let somebody = self.somebody(read).is_some();
        if self.finite.is_none() {
            if read.leaves_verb_out(self.words.start) {
                return Actor::Other;
            }
            // "Valt er een, dan koelen": what the teller does then.
            if read.text(self.words.start) == "dan" {
                return Actor::Unnamed;
            }
            let names_somebody = self.somebody_first(read).is_some();
            return if names_somebody && carried != Some(Actor::Teller) { Actor::Other } else { carried.unwrap_or(Actor::Unnamed) };
        }
        if stem_only && !self.you {
            return if clause.after_colon { carried.unwrap_or(Actor::Unnamed) } else { Actor::Unnamed };
        }
        if self.you {
            return if clause.after_colon { carried.unwrap_or(Actor::Unnamed) } else { Actor::Unnamed };
        }
        if third_only {
            let nobody_in_particular = (self.what_is || self.it) && !somebody && !self.they;
            return if nobody_in_particular { carried.unwrap_or(Actor::Unnamed) } else { Actor::Other };
        }
        let who_acts = opens_with_who;
        if somebody || self.they || who_acts {
            return Actor::Other;
        }
        carried.unwrap_or(Actor::Unnamed)
    }

    /// The word that names somebody else who acts, if any.
    fn named(&self, read: &Read<'_>) -> Option<usize> {
        let pronoun = |at: &usize| read.word(*at).kind.any(Kind::HE) || (self.they && read.word(*at).kind.any(Kind::THEY));
        self.somebody(read).or_else(|| self.words.clone().find(pronoun)).or_else(|| self.somebody_first(read))
    }

    /// Somebody else where the one who acts stands: directly before or after the verb, not under a preposition.
    fn somebody(&self, read: &Read<'_>) -> Option<usize> {
        let verb = self.first_verb?;
        self.words.clone().find(|&at| {
            let word = read.word(at);
            let name_first = at == 0 && at + 1 == verb && read.seems_name_first();
            let person = name_first || word.helper || word.cared || (word.name && at + 1 == verb) || (word.name && at == verb + 1);
            // After the verb an object can stand as well; only those who act for others count there.
            let place = at < verb || word.helper || at == verb + 1;
            person && place && at != verb && !read.under_preposition(at)
        })
    }

    fn somebody_first(&self, read: &Read<'_>) -> Option<usize> {
        self.words.clone().take(3).find(|&at| (read.word(at).helper || read.word(at).name) && !read.under_preposition(at))
    }
}
