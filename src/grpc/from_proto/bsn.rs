//! Finds a citizen service number (BSN): nine digits that pass the 11-test, also with dots, spaces or hyphens between.

/// Digits of a BSN.
const DIGITS: usize = 9;

/// Marks that may stand between two digits of one number: "111 - 222 - 333".
const MARKS_BETWEEN: usize = 3;

/// Whether the text holds one. Nine digits inside a longer number or phone number are none.
pub(super) fn holds_bsn(text: &str) -> bool {
    runs(text).iter().any(|run| is_bsn(&run.concat()) || (!is_abroad(run) && (0..run.len()).any(|from| begins_with_bsn(run.get(from..)))))
}

/// Whether some groups together, from the first on, are one: another number may stand beside it.
fn begins_with_bsn(groups: Option<&[Vec<u32>]>) -> bool {
    let mut digits = Vec::new();
    for group in groups.unwrap_or_default() {
        digits.extend_from_slice(group);
        if digits.len() >= DIGITS {
            break;
        }
    }
    is_bsn(&digits)
}

/// A number as it stands in a text: groups of digits with a few marks between them.
type Run = Vec<Vec<u32>>;

/// The runs in a text. A few marks between two digits do not end a run; a plus sign before one makes it a phone number, and that is left
/// out.
fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut run: Run = Vec::new();
    let mut marks = 0;
    let mut phone = false;
    for c in text.chars() {
        if let Some(digit) = digit(c) {
            match run.last_mut() {
                Some(group) if marks == 0 => group.push(digit),
                Some(_) | None => run.push(vec![digit]),
            }
            marks = 0;
        } else if !run.is_empty() && marks < MARKS_BETWEEN && is_between(c) {
            marks += 1;
        } else {
            if !run.is_empty() && !phone {
                runs.push(std::mem::take(&mut run));
            }
            run.clear();
            marks = 0;
            phone = c == '+';
        }
    }
    if !phone {
        runs.push(run);
    }
    runs
}

/// A digit, also in the Arabic and Persian ways of writing.
fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => '0',
    };
    u32::from(c).checked_sub(u32::from(zero)).filter(|digit| *digit < 10)
}

/// Dots, white space and hyphens, also those that a phone or a word processor puts there.
fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | '-' | '\u{2010}'..='\u{2014}')
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
            "111.222.333 06-12345678",
            "111.222.333 2 keer",
            "111 - 222 - 333",
            "111\n222\t333",
            "\u{661}\u{661}\u{661}\u{662}\u{662}\u{662}\u{663}\u{663}\u{663}",
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
