//! The one formula for points, so that comparing and searching agree.

use crate::catalog::{Item, Requirement};
use crate::ids::SkillId;
use crate::profile::{EvidenceStrength, SkillLevel};

/// Where a skill stands for the formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SkillStanding {
    /// The skill level.
    pub level: SkillLevel,
    /// How strongly it is shown.
    pub strength: EvidenceStrength,
}

/// Points an item brings at a skill level: all at the level asked, half (rounded down) one below, else none.
#[must_use]
pub const fn pay(item: &Item, level: SkillLevel) -> u32 {
    let (has, asks) = (level.number(), item.level.number());
    if has >= asks {
        item.points
    } else if has + 1 == asks {
        item.points / 2
    } else {
        0
    }
}

/// Points of a requirement: what its items bring with at least the strength asked, never above its maximum.
#[must_use]
pub fn requirement_points(requirement: &Requirement, asked: EvidenceStrength, standing: impl Fn(&SkillId) -> Option<SkillStanding>) -> u32 {
    let paid = |item: &Item| standing(&item.skill).filter(|standing| standing.strength >= asked).map_or(0, |standing| pay(item, standing.level));
    requirement.items.iter().map(paid).fold(0, u32::saturating_add).min(requirement.max_points)
}
