//! Lines, lists, tables and bars that never grow wider than asked.
//!
//! All layout is done on plain text; colour comes last, so that it cannot disturb a column.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::look::{Look, Style};
use crate::words::Word;

/// Space between two columns of a table.
const GAP: usize = 2;

/// A column narrower than this reads badly: the table is then shown as a list.
const COLUMN_MIN: usize = 11;

/// A text that grows from top to bottom.
pub(crate) struct Page<'a> {
    look: &'a Look,
    text: String,
}

impl<'a> Page<'a> {
    pub(crate) const fn new(look: &'a Look) -> Self {
        Self { look, text: String::new() }
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }

    /// A heading, with a blank line before it unless it opens the page.
    pub(crate) fn heading(&mut self, text: &str) {
        self.blank();
        self.styled(Some(Style::Heading), "", text);
    }

    pub(crate) fn line(&mut self, text: &str) {
        self.styled(None, "", text);
    }

    /// A line that a hurried reader can pass over.
    pub(crate) fn quiet(&mut self, text: &str) {
        self.styled(Some(Style::Quiet), "", text);
    }

    /// A line of a list: the mark, and the text hanging behind it.
    pub(crate) fn item(&mut self, mark: &str, text: &str) {
        self.styled(None, mark, text);
    }

    pub(crate) fn quiet_item(&mut self, mark: &str, text: &str) {
        self.styled(Some(Style::Quiet), mark, text);
    }

    /// An empty line, never two and never at the top.
    pub(crate) fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Text made by another function of this module's users.
    pub(crate) fn append(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// A bar of points with a text hanging behind it.
    pub(crate) fn barred(&mut self, bar: &Bar, text: &str) {
        let indent = bar.cells + GAP;
        let room = self.look.columns().saturating_sub(indent);
        if room < COLUMN_MIN {
            return self.line(text);
        }
        for (index, line) in wrap(text, room).iter().enumerate() {
            let lead = if index == 0 { bar.drawn(self.look) } else { " ".repeat(bar.cells) };
            self.push(&format!("{lead}{}{line}", " ".repeat(GAP)));
        }
    }

    /// A table with a line of headings. A cell may hold several lines.
    pub(crate) fn table<const N: usize>(&mut self, headings: [&Word; N], rows: &[[String; N]]) {
        let headings = headings.map(|word| self.look.word(word).to_owned());
        let natural = std::array::from_fn(|column| {
            let cells = rows.iter().chain([&headings]).filter_map(|row| row.get(column));
            cells.flat_map(|cell| cell.lines()).map(UnicodeWidthStr::width).max().unwrap_or(0)
        });
        match shrink(natural, self.look.columns().saturating_sub(GAP * N.saturating_sub(1))) {
            Some(widths) => self.columns(&headings, rows, &widths),
            None => self.stacked(&headings, rows),
        }
    }

    fn columns<const N: usize>(&mut self, headings: &[String; N], rows: &[[String; N]], widths: &[usize; N]) {
        self.row(headings, widths, Some(Style::Heading));
        let rule = widths.map(|width| "─".repeat(width));
        self.row(&rule, widths, Some(Style::Quiet));
        let wrapped = rows.iter().any(|row| row.iter().zip(widths).any(|(cell, width)| wrap(cell, *width).len() > 1));
        for (index, row) in rows.iter().enumerate() {
            if wrapped && index > 0 {
                self.push("");
            }
            self.row(row, widths, None);
        }
    }

    fn row<const N: usize>(&mut self, cells: &[String; N], widths: &[usize; N], style: Option<Style>) {
        let wrapped: Vec<(Vec<String>, usize)> = cells.iter().zip(widths).map(|(cell, width)| (wrap(cell, *width), *width)).collect();
        let height = wrapped.iter().map(|(lines, _)| lines.len()).max().unwrap_or(0);
        for index in 0..height {
            let cells: Vec<String> = wrapped.iter().map(|(lines, width)| pad(lines.get(index).map_or("", String::as_str), *width)).collect();
            let line = cells.join(&" ".repeat(GAP));
            let line = line.trim_end();
            self.push(&style.map_or_else(|| line.to_owned(), |style| self.look.paint(style, line)));
        }
    }

    fn stacked<const N: usize>(&mut self, headings: &[String; N], rows: &[[String; N]]) {
        for row in rows {
            for (heading, cell) in headings.iter().zip(row).filter(|(_, cell)| !cell.is_empty()) {
                self.item("", &format!("{heading}: {cell}"));
            }
            self.blank();
        }
    }

    fn styled(&mut self, style: Option<Style>, mark: &str, text: &str) {
        let indent = mark.width();
        for (index, line) in wrap(text, self.look.columns().saturating_sub(indent)).iter().enumerate() {
            let lead = if index == 0 { mark.to_owned() } else { " ".repeat(indent) };
            let line = style.map_or_else(|| line.clone(), |style| self.look.paint(style, line));
            self.push(&format!("{lead}{line}"));
        }
    }

    fn push(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }
}

/// Points drawn as blocks: counted, possible, open.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bar {
    /// Blocks in all.
    pub(crate) cells: usize,
    /// Points that count.
    pub(crate) points: i32,
    /// Points with what was told counted too.
    pub(crate) potential: i32,
    /// Points at which the bar is full; nothing is drawn when 0.
    pub(crate) max: i32,
}

impl Bar {
    fn drawn(&self, look: &Look) -> String {
        if self.max <= 0 {
            return " ".repeat(self.cells);
        }
        let full = self.blocks(self.points);
        let possible = self.blocks(self.potential).saturating_sub(full);
        let open = self.cells.saturating_sub(full + possible);
        let drawn = [look.paint(Style::Full, &"█".repeat(full)), look.paint(Style::Partial, &"▒".repeat(possible)), "░".repeat(open)];
        drawn.concat()
    }

    // Rounded down, so that only a full score fills the bar; but some points are never drawn as none.
    fn blocks(&self, points: i32) -> usize {
        let (points, max) = (usize::try_from(points).unwrap_or(0), usize::try_from(self.max).unwrap_or(0));
        let blocks = (points * self.cells).checked_div(max).unwrap_or(0).min(self.cells);
        if points > 0 { blocks.max(1) } else { 0 }
    }
}

/// Takes room from the widest column until all fit; `None` when a column would become too narrow to read.
fn shrink<const N: usize>(mut widths: [usize; N], room: usize) -> Option<[usize; N]> {
    while widths.iter().sum::<usize>() > room {
        let widest = widths.iter_mut().max()?;
        *widest = widest.saturating_sub(1);
        if *widest < COLUMN_MIN {
            return None;
        }
    }
    Some(widths)
}

/// Breaks a text into lines of at most `width` columns, between words where it can. Lines of the text stay lines.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        let paragraph = harmless(paragraph);
        for word in paragraph.split(breaks_line).filter(|word| !word.is_empty()).flat_map(|word| pieces(word, width)) {
            if !line.is_empty() && line.width() + 1 + word.width() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&word);
        }
        lines.push(line);
    }
    lines
}

/// A no-break space holds an amount together: "€ 2.300".
fn breaks_line(letter: char) -> bool {
    letter.is_whitespace() && letter != '\u{a0}'
}

/// Cuts a word that is wider than a line.
fn pieces(word: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut used = 0;
    for letter in word.chars() {
        let letter_width = letter.width().unwrap_or(0);
        if used + letter_width > width && used > 0 {
            pieces.push(String::new());
            used = 0;
        }
        used += letter_width;
        if let Some(piece) = pieces.last_mut() {
            piece.push(letter);
        }
    }
    pieces
}

/// Takes out what could steer a terminal or turn the direction of writing: stories and names are typed by people.
fn harmless(text: &str) -> String {
    let turns = |letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|letter| if letter.is_control() || turns(letter) { ' ' } else { letter }).collect()
}

fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}
