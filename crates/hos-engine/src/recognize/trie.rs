//! Words by their letters: one walk over a word finds everything filed under it and under its beginnings.

/// A tree of letters with values at words and at beginnings of words.
#[derive(Clone, Debug)]
pub(super) struct Trie<T> {
    nodes: Vec<Node<T>>,
}

#[derive(Clone, Debug)]
struct Node<T> {
    /// Sorted by letter.
    next: Vec<(char, usize)>,
    whole: Vec<T>,
    beginning: Vec<T>,
}

impl<T> Node<T> {
    const fn empty() -> Self {
        Self { next: Vec::new(), whole: Vec::new(), beginning: Vec::new() }
    }
}

impl<T> Default for Trie<T> {
    fn default() -> Self {
        Self { nodes: vec![Node::empty()] }
    }
}

impl<T: Copy + PartialEq> Trie<T> {
    /// Files a value under a whole word.
    pub(super) fn add_whole(&mut self, word: &str, value: T) {
        if let Some(node) = self.node(word)
            && !node.whole.contains(&value)
        {
            node.whole.push(value);
        }
    }

    /// Files a value under every word that begins so.
    pub(super) fn add_beginning(&mut self, beginning: &str, value: T) {
        if let Some(node) = self.node(beginning)
            && !node.beginning.contains(&value)
        {
            node.beginning.push(value);
        }
    }

    /// Calls `found` with every value filed under a word or its beginnings.
    pub(super) fn walk(&self, letters: impl Iterator<Item = char>, mut found: impl FnMut(T)) {
        let Some(mut node) = self.nodes.first() else { return };
        for letter in letters {
            let Ok(at) = node.next.binary_search_by_key(&letter, |(letter, _)| *letter) else { return };
            let Some(next) = node.next.get(at).and_then(|(_, next)| self.nodes.get(*next)) else { return };
            node = next;
            node.beginning.iter().copied().for_each(&mut found);
        }
        node.whole.iter().copied().for_each(&mut found);
    }

    fn node(&mut self, word: &str) -> Option<&mut Node<T>> {
        let mut at = 0;
        for letter in word.chars() {
            let new = self.nodes.len();
            let node = self.nodes.get_mut(at)?;
            at = match node.next.binary_search_by_key(&letter, |(letter, _)| *letter) {
                Ok(known) => node.next.get(known)?.1,
                Err(place) => {
                    node.next.insert(place, (letter, new));
                    self.nodes.push(Node::empty());
                    new
                }
            };
        }
        self.nodes.get_mut(at)
    }
}
