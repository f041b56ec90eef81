//! Pages of lists. A token belongs to one query and is good for nothing else.

use data_encoding::BASE32_NOPAD;
use sha2::{Digest as _, Sha256};

/// Bytes of the query's hash in a token.
const QUERY_BYTES: usize = 8;

/// Which page is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageAsk {
    /// How many at most, at least 1.
    pub size: usize,
    /// After which id; from the beginning when `None`.
    pub after: Option<String>,
    query: [u8; QUERY_BYTES],
}

/// A page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageOf<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// Token for the next page; empty on the last one.
    pub next_page_token: String,
}

impl PageAsk {
    /// Reads a token; `None` when it is not one of this query.
    pub fn from_token(token: &str, query: &str, size: u32) -> Option<Self> {
        let hash = hash(query);
        let size = usize::try_from(size).ok()?;
        if token.is_empty() {
            return Some(Self { size, after: None, query: hash });
        }
        let bytes = BASE32_NOPAD.decode(token.to_ascii_uppercase().as_bytes()).ok()?;
        let (of_query, after) = bytes.split_at_checked(QUERY_BYTES)?;
        let after = String::from_utf8(after.to_vec()).ok()?;
        (of_query == hash.as_slice()).then_some(Self { size, after: Some(after), query: hash })
    }

    /// The token of the page that begins after an id; empty when there is none.
    pub fn token(&self, next: Option<&str>) -> String {
        let encode = |id: &str| BASE32_NOPAD.encode(&[self.query.as_slice(), id.as_bytes()].concat()).to_ascii_lowercase();
        next.map(encode).unwrap_or_default()
    }

    /// Cuts this page out of items that are ordered by id.
    pub fn take<'a, T>(&self, items: impl Iterator<Item = (&'a str, T)>) -> PageOf<T> {
        let after = self.after.as_deref();
        self.cut(items.skip_while(|(id, _)| after.is_some_and(|after| *id <= after)))
    }

    /// Cuts this page out of items in an order of their own.
    pub fn take_in_order<'a, T>(&self, items: impl Iterator<Item = (&'a str, T)>) -> PageOf<T> {
        let mut before = self.after.as_deref();
        let not_yet = |(id, _): &(&str, T)| {
            let skip = before.is_some();
            if before == Some(*id) {
                before = None;
            }
            skip
        };
        self.cut(items.skip_while(not_yet))
    }

    fn cut<'a, T>(&self, rest: impl Iterator<Item = (&'a str, T)>) -> PageOf<T> {
        let mut rest = rest.peekable();
        let mut items = Vec::new();
        let mut last = None;
        while items.len() < self.size
            && let Some((id, item)) = rest.next()
        {
            items.push(item);
            last = Some(id);
        }
        let next = rest.peek().and(last);
        PageOf { items, next_page_token: self.token(next) }
    }
}

fn hash(query: &str) -> [u8; QUERY_BYTES] {
    let mut first = [0; QUERY_BYTES];
    for (to, from) in first.iter_mut().zip(Sha256::digest(query)) {
        *to = from;
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(token: &str, query: &str, size: u32) -> Option<PageAsk> {
        PageAsk::from_token(token, query, size)
    }

    #[test]
    fn pages_follow_each_other_and_end() {
        let all = ["a", "b", "c"];
        let items = || all.iter().map(|id| (*id, *id));
        let first = ask("", "q", 2).unwrap().take(items());
        assert_eq!(first.items, ["a", "b"]);
        let second = ask(&first.next_page_token, "q", 2).unwrap().take(items());
        assert_eq!((second.items.as_slice(), second.next_page_token.as_str()), (["c"].as_slice(), ""));
    }

    #[test]
    fn an_order_of_its_own_is_kept() {
        let items = || ["c", "a", "b"].into_iter().map(|id| (id, id));
        let first = ask("", "q", 1).unwrap().take_in_order(items());
        let second = ask(&first.next_page_token, "q", 5).unwrap().take_in_order(items());
        assert_eq!((first.items, second.items), (vec!["c"], vec!["a", "b"]));
    }

    #[test]
    fn a_token_of_another_query_is_none() {
        let token = ask("", "q", 1).unwrap().token(Some("a"));
        assert!(ask(&token, "other", 1).is_none());
        assert!(ask("not a token", "q", 1).is_none());
    }
}
