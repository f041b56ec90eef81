//! From a story to sentences of words, each with its place in code points.
//!
//! Case and accents are folded for comparing only: places always point into the story as told. No meaning here.

/// Longest word that is compared, in folded characters: longer runs are no Dutch words, and looking them up would cost time.
const WORD_CHARS_MAX: usize = 48;

/// What stands between a word and the word before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// A space.
    Space,
    /// A comma, bracket, dash or end of line.
    Comma,
    /// A colon or semicolon.
    Colon,
}

/// One word of a story.
#[derive(Clone, Debug)]
pub(super) struct Token {
    /// Offset of its first code point.
    pub(super) start: u32,
    /// Offset after its last code point.
    pub(super) end: u32,
    /// Lower case, without accents, with straight apostrophes.
    pub(super) word: String,
    /// Written with a capital.
    pub(super) capital: bool,
    /// What stands before it.
    pub(super) gap: Gap,
}

/// The words up to a full stop.
#[derive(Clone, Debug, Default)]
pub(super) struct Sentence {
    /// Never empty.
    pub(super) tokens: Vec<Token>,
    /// Ends with a question mark.
    pub(super) question: bool,
}

/// Cuts a story into sentences and words.
pub(super) fn sentences(story: &str) -> Vec<Sentence> {
    let chars: Vec<char> = story.chars().collect();
    let mut reader = Reader { chars: &chars, done: Vec::new(), open: Sentence::default(), gap: Gap::Space };
    let mut at = 0;
    while let Some(c) = reader.peek(at) {
        at = match c {
            _ if c.is_alphanumeric() => reader.word(at, at),
            _ if apostrophe(c) => reader.clitic(at).unwrap_or(at + 1),
            _ => reader.mark(at, c),
        };
    }
    reader.stop(false);
    join_answers(reader.done)
}

/// Longest question that only names something: "Bloeddruk meten?"
const NAMING_WORDS_MAX: usize = 4;

/// "Bloeddruk meten? Dat doet de huisarts.": the question only names what the answer is about.
fn join_answers(sentences: Vec<Sentence>) -> Vec<Sentence> {
    let mut joined: Vec<Sentence> = Vec::with_capacity(sentences.len());
    for mut sentence in sentences {
        let answers = sentence.tokens.first().is_some_and(|first| matches!(first.word.as_str(), "dat" | "die"));
        match joined.last_mut().filter(|last| answers && last.question && last.tokens.len() <= NAMING_WORDS_MAX) {
            Some(question) => {
                sentence.tokens.first_mut().into_iter().for_each(|first| first.gap = Gap::Colon);
                question.tokens.append(&mut sentence.tokens);
                question.question = sentence.question;
            }
            None => joined.push(sentence),
        }
    }
    joined
}

/// Folds a piece of text the way words are folded.
pub(super) fn fold(text: &str) -> String {
    fold_chars(text.chars())
}

fn fold_chars(chars: impl Iterator<Item = char>) -> String {
    let mut folded = String::new();
    for c in chars.filter(|&c| !combining(c)) {
        match c {
            'A'..='Z' => folded.push(c.to_ascii_lowercase()),
            _ if c.is_ascii() => folded.push(c),
            _ => fold_letter(c, &mut folded),
        }
    }
    folded
}

fn fold_letter(c: char, folded: &mut String) {
    for c in c.to_lowercase() {
        match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => folded.push('a'),
            'ç' | 'ć' | 'č' => folded.push('c'),
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' => folded.push('e'),
            'ğ' => folded.push('g'),
            'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => folded.push('i'),
            'ĳ' => folded.push_str("ij"),
            'ñ' | 'ń' => folded.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' => folded.push('o'),
            'ś' | 'ş' | 'š' | 'ș' => folded.push('s'),
            'ù' | 'ú' | 'û' | 'ü' | 'ū' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'ź' | 'ż' | 'ž' => folded.push('z'),
            'ß' => folded.push_str("ss"),
            _ if apostrophe(c) => folded.push('\''),
            _ if hyphen(c) => folded.push('-'),
            _ if combining(c) => {}
            _ => folded.push(c),
        }
    }
}

const fn apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '‛' | 'ʼ' | '`' | '´')
}

const fn hyphen(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑')
}

const fn combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{fe0f}' | '\u{ad}')
}

/// Words after which a full stop ends nothing when a small letter or a name follows.
const SHORTENED: &[&str] = &["bv", "bijv", "ca", "dhr", "dr", "drs", "evt", "mevr", "mvr", "mw", "nr", "st", "tel", "zgn"];

struct Reader<'s> {
    chars: &'s [char],
    done: Vec<Sentence>,
    open: Sentence,
    gap: Gap,
}

impl Reader<'_> {
    fn peek(&self, at: usize) -> Option<char> {
        self.chars.get(at).copied()
    }

    fn is_word_char(&self, at: usize) -> bool {
        self.peek(at).is_some_and(char::is_alphanumeric)
    }

    /// Reads a word whose letters begin at `letters`; it may begin earlier, with an apostrophe.
    fn word(&mut self, start: usize, letters: usize) -> usize {
        let mut end = letters;
        let mut digits_only = true;
        while let Some(c) = self.peek(end) {
            let joins_digits = digits_only && matches!(c, '.' | ',') && self.peek(end + 1).is_some_and(|next| next.is_ascii_digit());
            let joins_letters = (apostrophe(c) || (hyphen(c) && !self.is_clitic_ie(end + 1))) && self.is_word_char(end + 1);
            if !(c.is_alphanumeric() || combining(c) || joins_digits || joins_letters) {
                break;
            }
            digits_only &= c.is_ascii_digit() || joins_digits;
            end += 1;
        }
        self.push(start, end);
        end
    }

    /// Whether "ie" stands alone here, as in "heeft-ie".
    fn is_clitic_ie(&self, at: usize) -> bool {
        let letter = |at: usize, wanted: char| self.peek(at).is_some_and(|c| c.eq_ignore_ascii_case(&wanted));
        letter(at, 'i') && letter(at + 1, 'e') && !self.is_word_char(at + 2)
    }

    /// Reads "'s", "'m", "'k" and their like; `None` when the apostrophe opens or closes a quotation.
    fn clitic(&mut self, at: usize) -> Option<usize> {
        let letters: String = self.chars.iter().skip(at + 1).take(3).take_while(|c| c.is_alphanumeric()).collect();
        let known = matches!(letters.to_lowercase().as_str(), "s" | "m" | "k" | "t" | "r" | "n" | "ns");
        known.then(|| {
            let end = at + 1 + letters.chars().count();
            self.push(at, end);
            end
        })
    }

    fn push(&mut self, start: usize, end: usize) {
        let (Ok(from), Ok(to)) = (u32::try_from(start), u32::try_from(end)) else { return };
        let letters = || self.chars.iter().skip(start).take(end - start).copied();
        let word = fold_chars(letters().take(WORD_CHARS_MAX));
        let capital = letters().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
        self.open.tokens.push(Token { start: from, end: to, word, capital, gap: self.gap });
        self.gap = Gap::Space;
    }

    fn mark(&mut self, at: usize, c: char) -> usize {
        match c {
            '.' if self.only_shortens(at) => {}
            '.' | '!' | '…' => self.stop(false),
            '?' => self.stop(true),
            ':' | ';' => self.widen(Gap::Colon),
            '\n' if self.blank_line_follows(at) => self.stop(false),
            ',' | '(' | ')' | '[' | ']' | '"' | '“' | '”' | '„' | '«' | '»' | '–' | '—' | '\n' | '•' | '*' => self.widen(Gap::Comma),
            _ if hyphen(c) && !self.is_word_char(at + 1) => self.widen(Gap::Comma),
            // A picture often stands where others put a full stop.
            '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' => self.widen(Gap::Comma),
            _ => {}
        }
        at + 1
    }

    fn only_shortens(&self, at: usize) -> bool {
        let before = self.open.tokens.last().map_or("", |token| token.word.as_str());
        let next = self.chars.iter().skip(at + 1).find(|c| !c.is_whitespace());
        let goes_on = next.is_some_and(|c| c.is_lowercase());
        let title = matches!(before, "dhr" | "dr" | "drs" | "mevr" | "mvr" | "mw" | "st");
        title || (goes_on && (SHORTENED.contains(&before) || before.chars().count() == 1))
    }

    fn blank_line_follows(&self, at: usize) -> bool {
        self.chars.iter().skip(at + 1).find(|&&c| c == '\n' || !c.is_whitespace()) == Some(&'\n')
    }

    fn widen(&mut self, gap: Gap) {
        self.gap = self.gap.max(gap);
    }

    fn stop(&mut self, question: bool) {
        self.gap = Gap::Space;
        if !self.open.tokens.is_empty() {
            let mut sentence = std::mem::take(&mut self.open);
            sentence.question = question;
            self.done.push(sentence);
        }
    }
}
