//! Small sets of numbers: which facts hold, which steps are taken.

/// A catalogue has some forty facts and forty steps: this leaves room for three times as many, and is one move of the machine.
pub(super) const MEMBERS_MAX: usize = u128::BITS as usize;

/// Numbers below `MEMBERS_MAX`; any other number is in no set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Set(u128);

impl Set {
    pub(super) const EMPTY: Self = Self(0);

    pub(super) fn one(number: usize) -> Self {
        Self(u32::try_from(number).ok().and_then(|number| 1_u128.checked_shl(number)).unwrap_or(0))
    }

    pub(super) fn insert(&mut self, number: usize) {
        *self = self.with(Self::one(number));
    }

    pub(super) fn remove(&mut self, number: usize) {
        *self = self.without(Self::one(number));
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    pub(super) fn contains(self, number: usize) -> bool {
        self.meets(Self::one(number))
    }

    /// Whether some number is in both.
    pub(super) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether all its numbers are in the other.
    pub(super) const fn within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) const fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The numbers, the lowest first.
    pub(super) fn iter(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let lowest = left.trailing_zeros() as usize;
            left &= left.wrapping_sub(1);
            (lowest < MEMBERS_MAX).then_some(lowest)
        })
    }
}

impl FromIterator<usize> for Set {
    fn from_iter<I: IntoIterator<Item = usize>>(numbers: I) -> Self {
        numbers.into_iter().fold(Self::EMPTY, |set, number| set.with(Self::one(number)))
    }
}
