//! Finds a citizen service number (BSN): nine digits that pass the 11-test, also with dots, spaces or hyphens between.

/// Digits of a BSN.
const DIGITS: usize = 9;

/// Whether the text holds one. Nine digits inside a longer number or phone number are none.
pub(super) fn holds_bsn(text: &str) -> bool {
    runs(text).iter().any(|run| is_bsn(&run.concat()) || (!is_abroad(run) && run.iter().any(|group| is_bsn(group))))
}

/// A number as it stands in a text: groups of digits with one mark between them.
type Run = Vec<Vec<u32>>;

/// The runs in a text. A single mark between two digits does not end a run; a plus sign before one makes it a phone number, and that is left
/// out.
fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut run: Run = Vec::new();
    let mut gap = false;
    let mut phone = false;
    for c in text.chars() {
        if let Some(digit) = c.to_digit(10) {
            match run.last_mut() {
                Some(group) if !gap => group.push(digit),
                Some(_) | None => run.push(vec![digit]),
            }
            gap = false;
        } else if !run.is_empty() && !gap && is_between(c) {
            gap = true;
        } else {
            if !run.is_empty() && !phone {
                runs.push(std::mem::take(&mut run));
            }
            run.clear();
            gap = false;
            phone = c == '+';
        }
    }
    if !phone {
        runs.push(run);
    }
    runs
}

/// Dots, spaces and hyphens, also those that a phone or a word processor puts there.
const fn is_between(c: char) -> bool {
    matches!(c, '.' | ' ' | '-' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}' | '\u{2010}'..='\u{2014}')
}

/// A phone number with the two zeros that stand for the plus sign.
fn is_abroad(run: &Run) -> bool {
    run.first().is_some_and(|group| group.starts_with(&[0, 0]))
}

/// Nine digits whose weighted sum (9, 8, … 2, -1) divides by eleven; all zeros is no number.
fn is_bsn(run: &[u32]) -> bool {
    if run.len() != DIGITS || run.iter().all(|digit| *digit == 0) {
        return false;
    }
    let weights = [9_i64, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i64 = run.iter().zip(weights).map(|(digit, weight)| i64::from(*digit) * weight).sum();
    sum % 11 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_digits_that_pass_the_test_are_found() {
        for text in [
            "111222333",
            "mijn bsn is 111222333.",
            "111.222.333",
            "1112.22.333",
            "111 222 333",
            "111-22-2333",
            "(111222333)",
            "111222333 06-12345678",
        ] {
            assert!(holds_bsn(text), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "111222334",
            "0612345678",
            "+31 111 222 333",
            "+31 111222333",
            "0031 111222333",
            "1112223334",
            "2026-11-21 en 12",
            "000000000",
            "bel 06-12345678",
            "drie keer 10 of 12 jaar",
        ] {
            assert!(!holds_bsn(text), "{text}");
        }
    }
}
