//! Whether what a clause says is done: not denied, not wished, not imagined.

use super::clauses::{Clause, Read};
use super::dutch::{self, Kind};
use super::matching::{Hits, Span};
use super::morphology::Forms;
use super::who::{Actor, Who};

/// What a clause says about its own truth.
#[derive(Clone, Debug, Default)]
pub(super) struct Whether {
    /// Wished, planned or imagined.
    pub(super) wished: bool,
    /// Words that deny, and that no other words take back.
    denials: Vec<usize>,
    /// The clause depends on one that is denied.
    denied_before: bool,
    /// Somebody wants, allows or needs it, or not.
    wants: bool,
    /// Not able, not allowed, not daring.
    cannot: Vec<Span>,
}

/// Judges a clause; `before` is the clause that it depends on, if it does.
pub(super) fn whether(read: &Read<'_>, clause: &Clause, hits: &Hits, who: &Who, before: Option<&Whether>) -> Whether {
    let depends = read.word(clause.words.start).kind.any(Kind::THAT) && !matches!(read.text(clause.words.start), "als" | "dan" | "toen" | "daarna");
    // One word after an article is a noun: "een hoop mensen".
    let is_noun = |span: &Span| span.first == span.last && span.first.checked_sub(1).is_some_and(|at| read.word(at).kind.any(Kind::ARTICLE));
    let cue_of_wish = hits.cue(|cues| cues.wish).chain(hits.cue(|cues| cues.hypothesis)).any(|span| !is_noun(&span));
    let teller_acts = who.actor != Actor::Other;
    let verb_of_wish =
        teller_acts && clause.words.clone().any(|at| dutch::makes_wish(read.text(at)) && !read.word(at).finite.is_none() && wishes(read, at));
    let asks = read.question && !clause.after_colon && who.actor == Actor::Teller;
    let no_verb = !who.has_verb;
    let follows = depends || no_verb || read.text(clause.words.start) == "dan";
    let wished_before = before.is_some_and(|before| before.wished) && follows;
    // "niet te zwaar" takes back, "niet te wassen" does not.
    let to_verb = |span: &Span| read.word(span.last).kind.any(Kind::TO) && read.word(span.last + 1).forms.any(Forms::INFINITIVE);
    let taken_back: Vec<Span> = hits.cue(|cues| cues.not_negation).filter(|span| !to_verb(span)).collect();
    let denials = hits
        .cue(|cues| cues.negation)
        .filter(|denial| !taken_back.iter().any(|span| span.first <= denial.first && denial.first <= span.last))
        .map(|denial| denial.first)
        .collect();
    let cannot =
        hits.cue(|cues| cues.cannot).filter(|span| !taken_back.iter().any(|back| back.first <= span.last && span.last <= back.last)).collect();
    let wants = clause.words.clone().any(|at| dutch::wants(read.text(at)));
    // "ik weet niet hoe ik hem was", "hij wil niet dat ik hem was"
    let denied_before = before.filter(|before| depends && !before.denials.is_empty()).is_some_and(|before| match read.text(clause.words.start) {
        "hoe" | "of" => true,
        "dat" => before.wants,
        _ => false,
    });
    Whether { wished: cue_of_wish || verb_of_wish || asks || wished_before, denials, denied_before, wants, cannot }
}

/// Whether the teller is the one who wishes with this verb.
fn wishes(read: &Read<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| read.word(before).kind).unwrap_or_default();
    let teller = |kind: Kind| kind.any(Kind::I) || kind.any(Kind::WE);
    let others = |kind: Kind| kind.any(Kind::HE) || kind.any(Kind::THEY);
    teller(before) || teller(read.word(at + 1).kind) || !(others(before) || others(read.word(at + 1).kind))
}

impl Whether {
    /// Whether anything in the clause is denied.
    pub(super) const fn is_denied(&self) -> bool {
        self.denied_before || !self.denials.is_empty() || !self.cannot.is_empty()
    }

    /// The words together with the nearest one that denies them.
    pub(super) fn with_denial(&self, words: Span) -> Span {
        let nearest = self.denials.iter().min_by_key(|&&at| at.abs_diff(words.first).min(at.abs_diff(words.last)));
        nearest.map_or(words, |&at| Span::of(words.first.min(at), words.last.max(at)))
    }

    /// Whether words at these places are denied.
    pub(super) fn denies(&self, read: &Read<'_>, clause: &Clause, spans: &[Span]) -> bool {
        let own = |at: usize| spans.iter().any(|span| span.owns(at));
        self.denied_before
            || self.cannot.iter().any(|cannot| !own(cannot.first) || !own(cannot.last))
            || self.denials.iter().any(|&denial| !own(denial) && spans.iter().any(|span| reaches(read, clause, denial, *span)))
    }
}

/// A denial beside the verb reaches all of the clause; in a piece without a verb it stays in that piece. "maar wel" ends it.
fn reaches(read: &Read<'_>, clause: &Clause, denial: usize, span: Span) -> bool {
    let piece = read.word(denial).piece;
    let in_piece = |at: &usize| read.word(*at).piece == piece;
    let start = clause.words.clone().find(in_piece).unwrap_or(denial);
    let end = clause.words.clone().rfind(in_piece).map_or(denial, |last| last + 1);
    let has_verb = read.has_verb(start..end);
    let reach = has_verb || read.word(span.first).piece == piece;
    let but = clause
        .words
        .clone()
        .filter(|&at| at > denial && read.text(at) == "maar")
        .find(|&at| (at..at + 4).any(|near| matches!(read.text(near), "wel" | "ook")));
    reach && but.is_none_or(|but| span.first < but)
}
