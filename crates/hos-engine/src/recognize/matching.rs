//! Terms and patterns found in a clause.

use std::cmp::Reverse;
use std::ops::Range;

use super::clauses::{Clause, Read};
use super::dutch::{self, Kind};
use super::lexicon::{Cues, Emit, Machine, Pattern, TermId};
use super::morphology::Forms;
use super::tokens::Gap;

/// Words further apart than this do not belong together, even in a story without full stops.
const SPREAD_WORDS_MAX: usize = 24;

/// First and last word of something found, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub(super) first: usize,
    pub(super) last: usize,
    /// Other words stand between them: "trek haar kousen aan".
    pub(super) torn: bool,
}

impl Span {
    /// Words next to each other.
    pub(super) const fn of(first: usize, last: usize) -> Self {
        Self { first, last, torn: false }
    }

    /// Whether a word is one of its own.
    pub(super) const fn owns(self, at: usize) -> bool {
        if self.torn { at == self.first || at == self.last } else { self.first <= at && at <= self.last }
    }

    fn distance(self, other: Self) -> usize {
        self.first.abs_diff(other.first)
    }
}

/// All terms found in a clause.
#[derive(Clone, Debug)]
pub(super) struct Hits {
    /// Sorted by term, then place.
    found: Vec<(TermId, Span)>,
    cues: Cues,
}

impl Hits {
    /// Finds the terms of a clause.
    pub(super) fn new(machine: &Machine, read: &Read<'_>, clause: &Clause) -> Self {
        let words = &clause.words;
        let from = read.emits.partition_point(|(at, _)| *at < words.start);
        let to = read.emits.partition_point(|(at, _)| *at < words.end);
        let emits = read.emits.get(from..to).unwrap_or_default();
        let particles: Vec<(usize, usize)> = emits
            .iter()
            .filter_map(|(at, emit)| match emit {
                Emit::Particle(particle) => Some((*particle, *at)),
                Emit::Term(_) | Emit::TermIfDoing(_) | Emit::Sequence(_) | Emit::Torn(_) => None,
            })
            .collect();
        let mut found = Vec::new();
        for &(at, emit) in emits {
            let here = Span::of(at, at);
            match emit {
                Emit::Term(term) => found.push((term, here)),
                Emit::TermIfDoing(term) if is_doing(read, words, at) => found.push((term, here)),
                Emit::Sequence(sequence) => {
                    let Some(sequence) = machine.sequences.get(sequence) else { continue };
                    // It may reach into the next clause: "stel dat".
                    let fits = sequence.words.iter().zip(at..).all(|(glob, at)| glob.matches(read.text(at)));
                    if fits {
                        let span = Span::of(at, at + sequence.words.len().saturating_sub(1));
                        found.extend(sequence.terms.iter().map(|term| (*term, span)));
                    }
                }
                Emit::Torn(torn) => {
                    let Some(torn) = machine.torn.get(torn) else { continue };
                    if let Some(span) = join_torn(read, words, at, torn.particle, &particles) {
                        found.extend(torn.terms.iter().map(|term| (*term, span)));
                    }
                }
                Emit::TermIfDoing(_) | Emit::Particle(_) => {}
            }
        }
        // From the same word on, the longest counts: "lees … voor" before "lees".
        found.sort_unstable_by_key(|(term, span)| (*term, span.first, Reverse(span.last)));
        found.dedup_by_key(|(term, span)| (*term, span.first));
        Self { found, cues: machine.cues }
    }

    /// Where a term was found, in order.
    fn of(&self, term: TermId) -> &[(TermId, Span)] {
        let from = self.found.partition_point(|(found, _)| *found < term);
        let to = self.found.partition_point(|(found, _)| *found <= term);
        self.found.get(from..to).unwrap_or_default()
    }

    /// Where words of a cue were found.
    pub(super) fn cue(&self, which: impl Fn(&Cues) -> Option<TermId>) -> impl Iterator<Item = Span> + '_ {
        which(&self.cues).into_iter().flat_map(|term| self.of(term)).map(|(_, span)| *span)
    }

    fn has(&self, term: TermId) -> bool {
        !self.of(term).is_empty()
    }
}

/// Calls `found` with each pattern of the machine that the clause at `at` fulfils, and where its terms stand.
pub(super) fn patterns<'m>(machine: &'m Machine, hits: &[Hits], at: usize, mut found: impl FnMut(&'m Pattern, Vec<Span>)) {
    let Some(here) = hits.get(at) else { return };
    let beside = |term: &TermId| {
        [at.checked_sub(1), Some(at), Some(at + 1)].into_iter().flatten().filter_map(|near| hits.get(near)).any(|hits| hits.has(*term))
    };
    let mut last = None;
    for &(term, _) in &here.found {
        if last.replace(term) == Some(term) {
            continue;
        }
        let filed = usize::try_from(term).ok().and_then(|term| machine.by_rarest.get(term)).into_iter().flatten();
        for pattern in filed.filter_map(|pattern| machine.patterns.get(*pattern)) {
            let allowed = pattern.lacks.iter().all(|term| !here.has(*term)) && pattern.beside.iter().all(beside);
            if !allowed {
                continue;
            }
            if let Some(spans) = closest(here, term, pattern) {
                found(pattern, spans);
            }
        }
    }
}

/// The places of a pattern's terms that lie closest together, around each place of its rarest term.
fn closest(hits: &Hits, rarest: TermId, pattern: &Pattern) -> Option<Vec<Span>> {
    let around = |anchor: Span| -> Option<Vec<Span>> {
        let nearest = |term: &TermId| hits.of(*term).iter().map(|(_, span)| *span).min_by_key(|span| (span.distance(anchor), span.first));
        pattern.needs.iter().map(|term| if *term == rarest { Some(anchor) } else { nearest(term) }).collect()
    };
    let candidates = hits.of(rarest).iter().filter_map(|(_, anchor)| around(*anchor));
    candidates
        .map(|spans| (spread(&spans), spans))
        .filter(|(spread, _)| *spread <= SPREAD_WORDS_MAX)
        .min_by_key(|(spread, _)| *spread)
        .map(|(_, spans)| spans)
}

/// First and last word of several places together.
pub(super) fn hull(spans: &[Span]) -> Option<Span> {
    let first = spans.iter().map(|span| span.first).min()?;
    let last = spans.iter().map(|span| span.last).max()?;
    Some(Span::of(first, last))
}

fn spread(spans: &[Span]) -> usize {
    hull(spans).map_or(0, |hull| hull.last - hull.first)
}

/// The verb at `at` with its particle: after it at the end of its part of the clause, or directly before it.
fn join_torn(read: &Read<'_>, words: &Range<usize>, at: usize, particle: usize, particles: &[(usize, usize)]) -> Option<Span> {
    let own = || particles.iter().filter(|(of, _)| *of == particle).map(|(_, place)| *place);
    let infinite = !read.word(at).forms.any(Forms::STEM.and(Forms::THIRD).and(Forms::PAST).and(Forms::PAST_PLURAL)) && read.word(at).finite.is_none();
    let before = own().find(|&place| place + 1 == at || (place + 2 == at && read.text(place + 1) == "te"));
    if let Some(place) = before {
        return Some(Span::of(place, at));
    }
    let after = own().find(|&place| place > at && place - at <= SPREAD_WORDS_MAX && ends_its_part(read, words, place))?;
    (!infinite).then_some(Span { first: at, last: after, torn: true })
}

/// A particle closes its part of the clause; before an article or a noun the same word is a preposition.
fn ends_its_part(read: &Read<'_>, words: &Range<usize>, place: usize) -> bool {
    let next = place + 1;
    let Some(token) = read.tokens.get(next).filter(|_| words.contains(&next)) else { return true };
    let word = read.word(next);
    let noun_follows = word.kind.any(Kind::ARTICLE) || word.kind.any(Kind::POSSESSIVE) || word.kind.any(Kind::OBJECT);
    token.gap != Gap::Space || word.conjunction || !noun_follows && (!word.kind.is_none() || !word.forms.is_none())
}

/// "was" is washing when the teller does it to somebody: "ik was haar", "dan was ik z'n rug"; not in "ik was ziek".
fn is_doing(read: &Read<'_>, words: &Range<usize>, at: usize) -> bool {
    let word = |at: usize| if words.contains(&at) { read.word(at) } else { Default::default() };
    let before = at.checked_sub(1).map(word).unwrap_or_default();
    let inverted = word(at + 1).kind.any(Kind::I);
    let straight = before.kind.any(Kind::I);
    let goes_on = before.kind.any(Kind::AND);
    let object = if inverted { at + 2 } else { at + 1 };
    let undergoes = |at: usize| {
        let kind = word(at).kind;
        let article = kind.any(Kind::ARTICLE) && !matches!(read.text(at), "een" | "'n" | "n" | "geen" | "zo'n" | "die" | "dat");
        kind.any(Kind::OBJECT) || kind.any(Kind::POSSESSIVE) || article || word(at).cared
    };
    let last = before.kind.any(Kind::OBJECT) && (at.saturating_sub(4)..at).any(|at| word(at).kind.any(Kind::I));
    let participle = words.clone().any(|at| word(at).forms.any(Forms::PARTICIPLE) && !dutch::says_what_is(read.text(at)));
    !participle && (((inverted || straight || goes_on) && undergoes(object)) || last)
}
