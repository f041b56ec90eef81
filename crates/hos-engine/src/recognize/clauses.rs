//! From a sentence to clauses: pieces that each have their own verb.
//!
//! A comma or conjunction is only a place where a clause may end. It ends there when both sides have a finite verb, so an enumeration
//! stays with the verb it belongs to.

use std::ops::Range;

use super::dutch::{self, Kind};
use super::lexicon::{Emit, Machine};
use super::morphology::Forms;
use super::tokens::{Gap, Sentence, Token};

/// Longest clause, in words: nobody speaks so long without a new verb, and it keeps the work per word bounded.
pub(super) const CLAUSE_WORDS_MAX: usize = 200;

/// What is known of a word before its meaning is judged.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Word {
    /// As a small word.
    pub(super) kind: Kind,
    /// As a verb.
    pub(super) forms: Forms,
    /// How it is finite here; none when it is not.
    pub(super) finite: Forms,
    /// Somebody who acts for others (`helpers` of the lexicon).
    pub(super) helper: bool,
    /// Somebody who is cared for (`cared` of the lexicon), by a noun.
    pub(super) cared: bool,
    /// A possible beginning of a clause by its word.
    pub(super) conjunction: bool,
    /// Number of the piece between two possible ends of a clause.
    pub(super) piece: usize,
    /// Written with a capital that no sentence began.
    pub(super) name: bool,
}

/// A sentence with its words looked up.
pub(super) struct Read<'s> {
    pub(super) tokens: &'s [Token],
    pub(super) words: Vec<Word>,
    /// What was found at each word, in order of the words.
    pub(super) emits: Vec<(usize, Emit)>,
    pub(super) clauses: Vec<Clause>,
    pub(super) question: bool,
}

/// A stretch of words with its own verb, or without any.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    /// Its words in the sentence.
    pub(super) words: Range<usize>,
    /// Follows a colon: often what the teller said.
    pub(super) after_colon: bool,
}

impl<'s> Read<'s> {
    /// Looks up the words of a sentence and finds its clauses.
    pub(super) fn new(machine: &Machine, sentence: &'s Sentence) -> Self {
        let tokens = sentence.tokens.as_slice();
        let mut emits = Vec::new();
        let mut words: Vec<Word> = Vec::with_capacity(tokens.len());
        for (at, token) in tokens.iter().enumerate() {
            words.push(look_up(machine, at, token, &mut emits));
        }
        let mut read = Self { tokens, words, emits, clauses: Vec::new(), question: sentence.question };
        read.mark_finite(0..tokens.len());
        let starts = read.piece_starts();
        read.mark_plural_last(&starts);
        read.clauses = read.join_pieces(&starts);
        read
    }

    pub(super) fn word(&self, at: usize) -> Word {
        self.words.get(at).copied().unwrap_or_default()
    }

    pub(super) fn text(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.word.as_str())
    }

    fn before(&self, at: usize) -> Word {
        at.checked_sub(1).map(|before| self.word(before)).unwrap_or_default()
    }

    /// Whether a word of one of these kinds stands directly before or after, in the same breath.
    fn touches(&self, at: usize, kind: Kind) -> bool {
        let gap_after = self.tokens.get(at + 1).is_some_and(|token| token.gap != Gap::Space);
        let gap_before = self.tokens.get(at).is_some_and(|token| token.gap != Gap::Space);
        (!gap_before && self.before(at).kind.any(kind)) || (!gap_after && self.word(at + 1).kind.any(kind))
    }

    fn mark_finite(&mut self, range: Range<usize>) {
        for at in range {
            let finite = self.finite(at);
            if let Some(word) = self.words.get_mut(at) {
                word.finite = finite;
            }
        }
    }

    /// Which finite form the word is in this place.
    fn finite(&self, at: usize) -> Forms {
        const ACTOR: Kind = Kind::I;
        let word = self.word(at);
        let before = self.before(at);
        let gap_before = self.tokens.get(at).is_some_and(|token| token.gap != Gap::Space);
        let acts_here = self.touches(at, ACTOR) || self.touches(at, Kind::WE) || self.touches(at, Kind::HE) || self.touches(at, Kind::YOU);
        if word.forms.is_none() {
            let unknown_verb = acts_here && word.kind.is_none() && !before.kind.any(Kind::ARTICLE) && self.seems_verb_beside_pronoun(at);
            return if unknown_verb { self.unknown_form(at) } else { self.third_by_ending(at) };
        }
        let noun_here = !gap_before && before.kind.any(Kind::ARTICLE) && !before.kind.any(Kind::IT) && !before.kind.any(Kind::WHO);
        if (noun_here && !acts_here) || before.kind.any(Kind::TO) {
            return Forms::default();
        }
        let mut finite = Forms::default();
        if word.forms.any(Forms::THIRD) {
            finite = finite.and(Forms::THIRD);
        }
        if word.forms.any(Forms::PAST) && (acts_here || !word.forms.any(Forms::PARTICIPLE)) {
            finite = finite.and(Forms::PAST);
        }
        if word.forms.any(Forms::PAST_PLURAL) && !word.forms.any(Forms::PARTICIPLE) {
            finite = finite.and(Forms::PAST_PLURAL);
        }
        let opens = at == 0 || gap_before || before.conjunction || before.kind.any(Kind::ADVERB);
        let after_preposition = !gap_before && before.kind.any(Kind::PREPOSITION) && !acts_here;
        if word.forms.any(Forms::STEM) && !after_preposition && (acts_here || opens || dutch::says_what_is(self.text(at)) || self.only_verb(at)) {
            finite = finite.and(Forms::STEM);
        }
        if word.forms.any(Forms::INFINITIVE) && self.several_act(at) {
            finite = finite.and(Forms::PAST_PLURAL);
        }
        finite
    }

    /// An infinitive is also the present of several people: beside we or they, or beside others who act.
    fn several_act(&self, at: usize) -> bool {
        let they = self.touches(at, Kind::WE) || (self.touches(at, Kind::THEY) && self.text(at) != "te");
        let helpers_after = self.word(at + 1).kind.any(Kind::ARTICLE) && (self.word(at + 2).helper || self.word(at + 3).helper);
        let joined = self.before(at).kind.any(Kind::I) && at >= 2 && self.before(at - 1).kind.any(Kind::AND);
        let helpers_before = at >= 1 && self.before(at).helper && !self.under_preposition(at - 1);
        let what_is = self.text(at) == "zijn" && !self.word(at + 1).kind.is_none();
        let possessive = self.text(at) == "zijn" && !what_is;
        (they || joined || helpers_after || helpers_before || what_is) && !possessive
    }

    /// Whether a stem form is the verb of a clause that puts it last: "als ik haar help".
    fn only_verb(&self, at: usize) -> bool {
        let last = self.tokens.get(at + 1).is_none_or(|token| token.gap != Gap::Space) || self.word(at + 1).conjunction;
        last && (at.saturating_sub(8)..at).any(|earlier| self.word(earlier).kind.any(Kind::I))
    }

    /// A word beside "ik" that is no known verb: nearly always a verb all the same.
    fn seems_verb_beside_pronoun(&self, at: usize) -> bool {
        let word = self.word(at);
        let long_enough = self.text(at).chars().count() > 1;
        long_enough && !word.helper && !word.cared && !word.conjunction && self.text(at).chars().all(char::is_alphabetic)
    }

    fn unknown_form(&self, at: usize) -> Forms {
        if self.touches(at, Kind::HE) { Forms::THIRD } else { Forms::STEM }
    }

    /// "de fysio oefent", "Hatice vertaalt": a verb nobody listed, after somebody.
    fn third_by_ending(&self, at: usize) -> Forms {
        let text = self.text(at);
        let gap_before = self.tokens.get(at).is_some_and(|token| token.gap != Gap::Space);
        let somebody_before =
            at >= 1 && !gap_before && (self.before(at).helper || self.before(at).kind.any(Kind::THEY)) && !self.under_preposition(at - 1);
        let seems_verb = text.len() >= 4 && text.ends_with('t') && self.word(at).kind.is_none() && !self.word(at).helper;
        if somebody_before && seems_verb { Forms::THIRD } else { Forms::default() }
    }

    /// Whether the noun at this place stands under a preposition: "van de thuiszorg".
    pub(super) fn under_preposition(&self, at: usize) -> bool {
        let mut place = at;
        // Article and two adjectives at most.
        for _ in 0..3 {
            let gap = self.tokens.get(place).is_none_or(|token| token.gap != Gap::Space);
            let Some(before) = place.checked_sub(1).filter(|_| !gap) else { return false };
            let word = self.word(before);
            if word.kind.any(Kind::PREPOSITION) {
                return true;
            }
            let passes = word.kind.any(Kind::ARTICLE) || word.kind.any(Kind::POSSESSIVE) || (word.kind.is_none() && word.finite.is_none());
            if !passes {
                return false;
            }
            place = before;
        }
        false
    }

    /// Whether a noun that follows belongs to this word: "de", "mijn", "haar".
    pub(super) fn determines(&self, at: usize) -> bool {
        self.word(at).kind.any(Kind::ARTICLE.and(Kind::POSSESSIVE))
    }

    /// Places where a clause may begin.
    fn piece_starts(&mut self) -> Vec<usize> {
        let mut starts: Vec<usize> = Vec::new();
        let mut verb_since_start = false;
        for at in 0..self.tokens.len() {
            let gap = self.tokens.get(at).map_or(Gap::Space, |token| token.gap);
            let conjunction = self.word(at).conjunction && !self.before(at).conjunction && !self.before(at).kind.any(Kind::PREPOSITION);
            let too_long = starts.last().is_some_and(|last| at - last >= CLAUSE_WORDS_MAX / 2);
            let starts_here = at == 0 || gap != Gap::Space || conjunction || too_long || (verb_since_start && self.new_verb_with_teller(at));
            if starts_here {
                starts.push(at);
                verb_since_start = false;
            }
            verb_since_start |= !self.word(at).finite.is_none();
            let piece = starts.len();
            if let Some(word) = self.words.get_mut(at) {
                word.piece = piece;
            }
        }
        starts
    }

    /// People who write without commas: "als ze moe is help ik haar".
    fn new_verb_with_teller(&self, at: usize) -> bool {
        let (here, next) = (self.word(at), self.word(at + 1));
        let verb = |word: Word| word.finite.any(Forms::STEM.and(Forms::PAST));
        let teller = |word: Word| word.kind.any(Kind::I) || word.kind.any(Kind::WE);
        let inverted = verb(here) && teller(next) && !teller(self.before(at));
        let straight = teller(here) && verb(next) && !verb(self.before(at)) && !self.before(at).conjunction;
        inverted || straight
    }

    /// "die haar ook wassen", "omdat ze samen koken": several people act, and the verb comes last.
    fn mark_plural_last(&mut self, starts: &[usize]) {
        let ends = starts.iter().skip(1).copied().chain([self.tokens.len()]);
        for (start, end) in starts.iter().copied().zip(ends) {
            let depends = matches!(self.text(start), "die" | "dat" | "omdat" | "als" | "terwijl" | "toen" | "doordat" | "zodat");
            let last = end.checked_sub(1).filter(|&last| last > start + 1 && self.word(last).forms.any(Forms::INFINITIVE));
            let to = |at: usize| self.word(at).kind.any(Kind::TO) || self.word(at).kind.any(Kind::I);
            if let Some(last) = last.filter(|_| depends && !self.has_verb(start..end) && !(start..end).any(to))
                && let Some(word) = self.words.get_mut(last)
            {
                word.finite = Forms::PAST_PLURAL;
            }
        }
    }

    /// A sentence that begins with a word nobody knows, before its verb: "Hatice deed het koken".
    pub(super) fn seems_name_first(&self) -> bool {
        let word = self.word(0);
        self.tokens.first().is_some_and(|token| token.capital) && word.kind.is_none() && word.forms.is_none() && !word.conjunction
    }

    fn join_pieces(&self, starts: &[usize]) -> Vec<Clause> {
        let ends = starts.iter().skip(1).copied().chain([self.tokens.len()]);
        let mut clauses: Vec<Clause> = Vec::new();
        let mut open_has_verb = false;
        for (start, end) in starts.iter().copied().zip(ends) {
            let has_verb = self.has_verb(start..end);
            let gap = self.tokens.get(start).map_or(Gap::Space, |token| token.gap);
            let opens = gap == Gap::Colon || self.leaves_verb_out(start) || (gap == Gap::Comma && self.text(start) == "dan");
            // "kalm blijven, ook als de hele tram kijkt": what is done stands on its own.
            let done = |open: &Clause| open.words.clone().any(|at| self.word(at).forms.any(Forms::INFINITIVE.and(Forms::PARTICIPLE)));
            let depends = matches!(self.text(start), "als" | "omdat" | "terwijl" | "toen" | "want" | "zodat" | "doordat" | "wanneer");
            let opens = opens || (depends && has_verb && !open_has_verb && clauses.last().is_some_and(done));
            let fits = clauses.last().is_some_and(|open| end - open.words.start <= CLAUSE_WORDS_MAX);
            match clauses.last_mut() {
                Some(open) if !opens && fits && !(has_verb && open_has_verb) => {
                    open.words.end = end;
                    open_has_verb |= has_verb;
                }
                _ => {
                    clauses.push(Clause { words: start..end, after_colon: gap == Gap::Colon });
                    open_has_verb = has_verb;
                }
            }
        }
        clauses
    }

    /// "ik doe de planning, Hatice het koken": somebody else with the same verb, left out.
    pub(super) fn leaves_verb_out(&self, start: usize) -> bool {
        let first = if self.text(start) == "en" { start + 1 } else { start };
        let same_breath = self.tokens.get(first + 1).is_some_and(|token| token.gap == Gap::Space);
        let (somebody, what) = (self.word(first), self.word(first + 1));
        let own_verb = (first..first + 6).take_while(|at| self.word(*at).piece == somebody.piece).any(|at| !self.word(at).finite.is_none());
        start > 0 && (somebody.name || somebody.helper) && same_breath && what.kind.any(Kind::ARTICLE) && !own_verb
    }

    /// Whether somebody acts or a verb is finite among these words.
    pub(super) fn has_verb(&self, mut range: Range<usize>) -> bool {
        let alone = range.len() == 1;
        range.any(|at| {
            let word = self.word(at);
            let acts = word.kind.any(Kind::I) && !alone && !self.before(at).conjunction;
            !word.finite.is_none() || acts
        })
    }
}

fn look_up(machine: &Machine, at: usize, token: &Token, emits: &mut Vec<(usize, Emit)>) -> Word {
    let mut word = Word { kind: dutch::kind(&token.word), ..Word::default() };
    let cues = &machine.cues;
    let mut found = |emit: Emit| {
        if let Emit::Term(term) = emit {
            word.helper |= Some(term) == cues.helpers;
            word.cared |= Some(term) == cues.cared;
            word.conjunction |= Some(term) == cues.conjunctions;
        }
        emits.push((at, emit));
    };
    machine.forward.walk(token.word.chars(), &mut found);
    machine.backward.walk(token.word.chars().rev(), &mut found);
    machine.verbs.walk(token.word.chars(), |forms| word.forms = forms);
    word.cared &= !word.kind.any(Kind::OBJECT);
    word.helper &= word.kind.is_none();
    word.conjunction |= word.kind.any(Kind::AND) || word.kind.any(Kind::THAT);
    word.name = token.capital && at > 0 && word.kind.is_none() && word.forms.is_none();
    word
}
