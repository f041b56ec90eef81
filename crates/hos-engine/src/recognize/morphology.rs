//! The forms of a Dutch verb: regular ones by rule, irregular ones as listed.
//!
//! Where spelling cannot tell (luister, organiseer) both forms are made: a form that does not exist is never met in a story.

use std::collections::BTreeMap;

/// Which forms of a verb a word can be; a word can be several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Forms(u8);

impl Forms {
    /// "help": I, and inverted you.
    pub(super) const STEM: Self = Self(1);
    /// "helpt": he, she, you.
    pub(super) const THIRD: Self = Self(2);
    /// "hielp": past, one person.
    pub(super) const PAST: Self = Self(4);
    /// "helpen": infinitive, and present of several.
    pub(super) const INFINITIVE: Self = Self(8);
    /// "hielpen": past of several.
    pub(super) const PAST_PLURAL: Self = Self(16);
    /// "geholpen".
    pub(super) const PARTICIPLE: Self = Self(32);

    /// Both together.
    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether any form of `other` is among them.
    pub(super) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether it is no form of a verb.
    pub(super) const fn is_none(self) -> bool {
        self.0 == 0
    }
}

/// A verb with all its forms.
#[derive(Clone, Debug, Default)]
pub(super) struct Verb {
    /// Forms written as one word.
    pub(super) forms: BTreeMap<String, Forms>,
    /// The particle that can be torn off, with the forms that remain: "trek … aan".
    pub(super) torn: Option<(String, BTreeMap<String, Forms>)>,
}

/// The forms of `infinitive`, with `listed` as the irregular and separable verbs; `None` when its entry cannot be read.
pub(super) fn verb(infinitive: &str, listed: &BTreeMap<String, String>) -> Option<Verb> {
    match listed.get(infinitive) {
        Some(entry) if entry.contains('|') => {
            let (particle, stem_verb) = entry.split_once('|')?;
            let (particle, stem_verb) = (particle.trim(), stem_verb.trim());
            let usable = !particle.is_empty() && !stem_verb.is_empty() && listed.get(stem_verb).is_none_or(|entry| !entry.contains('|'));
            usable.then(|| separable(particle, simple(stem_verb, listed.get(stem_verb).map(String::as_str))))
        }
        entry => Some(Verb { forms: simple(infinitive, entry.map(String::as_str)), torn: None }),
    }
}

fn separable(particle: &str, stem_forms: BTreeMap<String, Forms>) -> Verb {
    let forms = stem_forms.iter().map(|(form, forms)| (format!("{particle}{form}"), *forms)).collect();
    Verb { forms, torn: Some((particle.to_owned(), stem_forms)) }
}

fn simple(infinitive: &str, listed: Option<&str>) -> BTreeMap<String, Forms> {
    let mut forms = Collected::default();
    forms.add(infinitive.to_owned(), Forms::INFINITIVE);
    match listed.map(str::trim).filter(|entry| !entry.is_empty()) {
        Some(entry) => irregular(infinitive, entry, &mut forms),
        None => regular(infinitive, &mut forms),
    }
    forms.0
}

#[derive(Default)]
struct Collected(BTreeMap<String, Forms>);

impl Collected {
    fn add(&mut self, form: String, forms: Forms) {
        let known = self.0.entry(form).or_default();
        *known = known.and(forms);
    }
}

/// Names the forms of an irregular verb as listed: "trek trekt trok trokken getrokken".
fn irregular(infinitive: &str, entry: &str, forms: &mut Collected) {
    let stem = entry.split_whitespace().next().unwrap_or_default();
    for form in entry.split_whitespace() {
        let kind = if form == stem {
            // "zit", "weet", "kan": the same for he and she.
            let same_for_all = stem.ends_with('t') || matches!(stem, "kan" | "zal" | "wil" | "mag");
            if same_for_all { Forms::STEM.and(Forms::THIRD) } else { Forms::STEM }
        } else if form == infinitive {
            Forms::INFINITIVE
        } else if form.strip_suffix('t') == Some(stem) || matches!(form, "heeft" | "is" | "bent" | "komt" | "kunt") {
            Forms::THIRD
        } else if form.starts_with("ge") && !infinitive.starts_with("ge") {
            Forms::PARTICIPLE
        } else if form.ends_with("en") {
            if unstressed_prefix(infinitive) { Forms::PAST_PLURAL.and(Forms::PARTICIPLE) } else { Forms::PAST_PLURAL }
        } else if stem.strip_suffix('d') == Some(form) {
            // "hou", "rij": houd, rijd as spoken.
            Forms::STEM
        } else if unstressed_prefix(infinitive) && form.ends_with(['d', 't']) {
            Forms::PAST.and(Forms::PARTICIPLE)
        } else {
            Forms::PAST
        };
        forms.add(form.to_owned(), kind);
    }
}

fn regular(infinitive: &str, forms: &mut Collected) {
    let body = infinitive.strip_suffix("en").or_else(|| infinitive.strip_suffix('n')).unwrap_or(infinitive);
    let voiceless = body.ends_with(['t', 'k', 'f', 's', 'p', 'x']) || body.ends_with("ch");
    let (ending, other_ending) = if voiceless { ('t', 'd') } else { ('d', 't') };
    for stem in stems(body) {
        let third = if stem.ends_with('t') { stem.clone() } else { format!("{stem}t") };
        forms.add(third, Forms::THIRD);
        forms.add(format!("{stem}{ending}e"), Forms::PAST);
        forms.add(format!("{stem}{ending}en"), Forms::PAST_PLURAL);
        if unstressed_prefix(infinitive) {
            forms.add(closed(&stem, ending), Forms::PARTICIPLE);
        }
        forms.add(format!("ge{}", closed(&stem, ending)), Forms::PARTICIPLE);
        // People mix up d and t: "gekookd", "gehaalt".
        forms.add(format!("ge{}", closed(&stem, other_ending)), Forms::PARTICIPLE);
        forms.add(stem, Forms::STEM);
    }
}

fn closed(stem: &str, ending: char) -> String {
    if stem.ends_with(['d', 't']) { stem.to_owned() } else { format!("{stem}{ending}") }
}

/// Verbs that begin so make their participle without ge-; "bellen" only seems to, so both are made.
fn unstressed_prefix(infinitive: &str) -> bool {
    ["be", "ver", "ont", "her", "ge", "er", "onder", "over", "mis"].iter().any(|prefix| infinitive.starts_with(prefix))
}

/// The stems that `body`, a verb without -en, can be spelled with.
fn stems(body: &str) -> Vec<String> {
    let mut letters: Vec<char> = body.chars().rev().collect();
    let (last, before, first) = (letters.first().copied(), letters.get(1).copied(), letters.get(2).copied());
    let (Some(last), Some(before)) = (last, before) else { return vec![body.to_owned()] };
    let plain = soften(body);
    if vowel(last) {
        return vec![plain];
    }
    if last == before {
        letters.remove(0);
        return vec![soften(&letters.iter().rev().collect::<String>())];
    }
    let open_syllable = matches!(before, 'a' | 'e' | 'o' | 'u') && !first.is_some_and(vowel) && !matches!(last, 'w' | 'x' | 'j' | 'h');
    if !open_syllable {
        return vec![plain];
    }
    letters.insert(1, before);
    let long = soften(&letters.iter().rev().collect::<String>());
    let earlier_vowel = letters.iter().skip(3).any(|&c| vowel(c));
    let may_be_unstressed = before == 'e' && matches!(last, 'r' | 'l' | 'n' | 'm' | 'k' | 't') && earlier_vowel;
    if may_be_unstressed { vec![plain, long] } else { vec![long] }
}

fn soften(stem: &str) -> String {
    match (stem.strip_suffix('v'), stem.strip_suffix('z')) {
        (Some(start), _) => format!("{start}f"),
        (_, Some(start)) => format!("{start}s"),
        (None, None) => stem.to_owned(),
    }
}

const fn vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}
