//! One option of uWSGI: a number that leads to its row of the generated table.

use std::num::NonZeroU16;

use super::generated::{GROUPS, LISTS, MEMBERS, ROWS, SETTERS, TEXT, VARIABLES, WIDTH};
use super::{Builds, Flags, Grammar, Repeat, Setter, ValueType, Version, Vocabulary};

/// The columns of a row; a text takes two (start and length in `TEXT`), a list too (in `LISTS`).
mod col {
    pub(super) const NAME: usize = 0;
    pub(super) const SHORT: usize = 2;
    pub(super) const PLUGIN: usize = 3;
    pub(super) const ALSO: usize = 5;
    pub(super) const ARITY: usize = 7;
    pub(super) const SETTER: usize = 8;
    pub(super) const VARIABLE: usize = 9;
    pub(super) const VAR: usize = 11;
    pub(super) const GROUP: usize = 12;
    pub(super) const FLAGS: usize = 13;
    pub(super) const CONDITIONS: usize = 14;
    pub(super) const SINCE: usize = 16;
    pub(super) const UNTIL: usize = 17;
    pub(super) const CHANGES: usize = 18;
    pub(super) const BUILDS: usize = 20;
    pub(super) const DEFAULT: usize = 21;
    pub(super) const DESCRIPTION: usize = 23;
    pub(super) const DETAILS: usize = 25;
    pub(super) const EXAMPLE: usize = 27;
    pub(super) const UNIT: usize = 29;
    pub(super) const GRAMMAR: usize = 31;
    pub(super) const VOCABULARY: usize = 32;
    pub(super) const VALUES: usize = 34;
    pub(super) const TEXT_GROUP: usize = 36;
}

/// An option, by its place among the sorted names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OptId(NonZeroU16);

impl OptId {
    /// The option in that row. An `Option<OptId>` takes no more room than the number, since none is 0.
    pub(super) const fn at(row: u16) -> Self {
        Self(NonZeroU16::MIN.saturating_add(row))
    }
}

/// Options with the same setter and the same variable: writing one is writing the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AliasGroup(u16);

impl AliasGroup {
    /// A small number of its own, for tables beside the catalogue.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// The variable of the server that an option writes to; options without one have one of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VarId(u16);

/// Whether the option takes an argument on the command line; files ignore it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Arity {
    /// `no_argument` of getopt.
    None,
    /// `required_argument` of getopt.
    Required,
    /// `optional_argument` of getopt.
    Optional,
}

impl Arity {
    /// The name in outputs.
    pub fn as_str(self) -> &'static str {
        match self {
            Arity::None => "none",
            Arity::Required => "required",
            Arity::Optional => "optional",
        }
    }
}

/// A field of the option table that differs from the release before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The first version with the new value.
    pub version: Version,
    /// `arity`, `setter`, `variable` or `flags`.
    pub field: &'static str,
    /// The value before.
    pub from: &'static str,
    /// The value since.
    pub to: &'static str,
}

fn text(range: [u32; 2]) -> &'static str {
    let start = range[0] as usize;
    TEXT.get(start..start + range[1] as usize).unwrap_or_default()
}

fn name_of(row: &[u32; WIDTH]) -> &'static [u8] {
    let start = row[col::NAME] as usize;
    TEXT.as_bytes().get(start..start + row[col::NAME + 1] as usize).unwrap_or_default()
}

/// The low 16 bits, which is all that the generator writes into such a column.
fn short_of(number: u32) -> u16 {
    (number & 0xffff) as u16
}

/// Places in [`INDEX`]: a power of two, and at least twice the number of options.
const PLACES: usize = 4096;

/// A place in [`INDEX`] without an option.
const FREE: u16 = u16::MAX;

/// Options by the hash of their name, each at the first free place from there on; made by the compiler.
static INDEX: [u16; PLACES] = index();

/// Which letters each name has (see [`OptId::letters`]); made by the compiler.
static LETTER_SETS: [u64; ROWS.len()] = letter_sets();

/// FNV-1a, folded: names are short and few.
const fn place_of(name: &[u8], start: usize, end: usize) -> usize {
    let mut hash: u32 = 0x811c_9dc5;
    let mut at = start;
    while at < end {
        hash = (hash ^ name[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    (hash ^ (hash >> 15)) as usize % PLACES
}

const fn index() -> [u16; PLACES] {
    let mut index = [FREE; PLACES];
    let mut row: u16 = 0;
    while (row as usize) < ROWS.len() {
        let start = ROWS[row as usize][col::NAME] as usize;
        let end = start + ROWS[row as usize][col::NAME + 1] as usize;
        let mut place = place_of(TEXT.as_bytes(), start, end);
        while index[place] != FREE {
            place = (place + 1) % PLACES;
        }
        index[place] = row;
        row += 1;
    }
    index
}

const fn letter_sets() -> [u64; ROWS.len()] {
    let mut sets = [0; ROWS.len()];
    let mut row = 0;
    while row < ROWS.len() {
        let mut at = ROWS[row][col::NAME] as usize;
        let end = at + ROWS[row][col::NAME + 1] as usize;
        while at < end {
            sets[row] |= letter(TEXT.as_bytes()[at]);
            at += 1;
        }
        row += 1;
    }
    sets
}

/// The bit of a letter in a set of letters.
pub const fn letter(byte: u8) -> u64 {
    1 << (byte & 63)
}

impl OptId {
    /// The option of exactly that name (no `--`, case matters); never allocates.
    pub fn lookup(name: &[u8]) -> Option<OptId> {
        let mut place = place_of(name, 0, name.len());
        loop {
            let row = INDEX[place];
            if row == FREE {
                return None;
            }
            if name_of(&ROWS[usize::from(row)]) == name {
                return Some(OptId::at(row));
            }
            place = (place + 1) % PLACES;
        }
    }

    /// The set of the letters of the name, one bit each: an edit of the name changes at most two bits.
    pub fn letters(self) -> u64 {
        LETTER_SETS[self.index()]
    }

    /// The length of the name in bytes.
    pub fn name_len(self) -> usize {
        self.number(col::NAME + 1) as usize
    }

    /// The options whose names begin so, sorted by name.
    pub fn with_prefix(prefix: &[u8]) -> impl Iterator<Item = OptId> {
        let first = ROWS.partition_point(|row| name_of(row) < prefix);
        let begins = move |id: &OptId| id.name().as_bytes().starts_with(prefix);
        Self::all().skip(first).take_while(begins)
    }

    /// The option that a letter means on the command line: the first of the server's table that has it
    /// (`core/config.c:uwsgi_get_optname_by_index`).
    pub fn by_short(letter: char) -> Option<OptId> {
        let first = match letter {
            'C' => "chmod-socket",
            'H' => "home",
            'h' => "help",
            'j' => "json",
            'p' => "processes",
            's' => "socket",
            'w' => "module",
            'x' => "xmlconfig",
            'y' => "yaml",
            _ => return Self::all().find(|id| id.short() == Some(letter)),
        };
        Self::lookup(first.as_bytes())
    }

    /// Every option, sorted by name.
    pub fn all() -> impl Iterator<Item = OptId> + Clone {
        (0..short_of(u32::try_from(ROWS.len()).unwrap_or(0))).map(OptId::at)
    }

    /// The place among the sorted names, for tables beside the catalogue.
    pub fn index(self) -> usize {
        usize::from(self.0.get() - 1)
    }

    fn row(self) -> &'static [u32; WIDTH] {
        &ROWS[self.index()]
    }

    fn number(self, column: usize) -> u32 {
        self.row()[column]
    }

    fn text(self, column: usize) -> &'static str {
        text([self.number(column), self.number(column + 1)])
    }

    fn list(self, column: usize) -> impl Iterator<Item = &'static str> + Clone {
        let start = self.number(column) as usize;
        let list = LISTS.get(start..start + self.number(column + 1) as usize).unwrap_or_default();
        list.iter().map(|range| text(*range))
    }

    /// The name, without `--`.
    pub fn name(self) -> &'static str {
        self.text(col::NAME)
    }

    /// The letter of the short form (`-s`), which files know too.
    pub fn short(self) -> Option<char> {
        char::from_u32(self.number(col::SHORT)).filter(|c| *c != '\0')
    }

    /// The plugin whose table has the option, or `core`.
    pub fn plugin(self) -> &'static str {
        self.text(col::PLUGIN)
    }

    /// Does every server know the option, as far as its conditions hold?
    pub fn is_core(self) -> bool {
        self.plugin() == "core"
    }

    /// Other plugins that register the same name.
    pub fn also(self) -> impl Iterator<Item = &'static str> + Clone {
        self.list(col::ALSO)
    }

    /// Whether an argument follows on the command line.
    pub fn arity(self) -> Arity {
        match self.number(col::ARITY) {
            0 => Arity::None,
            1 => Arity::Required,
            _ => Arity::Optional,
        }
    }

    /// The C function that gets the value.
    pub fn setter(self) -> Setter {
        SETTERS[self.number(col::SETTER) as usize]
    }

    /// The data expression of the row, such as `&uwsgi.master_process`; `NULL` without one.
    pub fn variable(self) -> &'static str {
        self.text(col::VARIABLE)
    }

    /// What the presence of the option turns on.
    pub fn flags(self) -> Flags {
        Flags(short_of(self.number(col::FLAGS)))
    }

    /// The group of names that mean exactly the same.
    pub fn group(self) -> AliasGroup {
        AliasGroup(short_of(self.number(col::GROUP)))
    }

    /// The other names that mean exactly the same.
    pub fn aliases(self) -> impl Iterator<Item = OptId> + Clone {
        members(GROUPS[self.number(col::GROUP) as usize]).filter(move |id| *id != self)
    }

    /// The variable that the option writes to.
    pub fn var(self) -> VarId {
        VarId(short_of(self.number(col::VAR)))
    }

    /// Options that write to the same variable by another setter (`blacklist` and `end-blacklist`).
    pub fn rivals(self) -> impl Iterator<Item = OptId> + Clone {
        members(VARIABLES[self.number(col::VAR) as usize]).filter(move |id| id.setter() != self.setter())
    }

    /// The first release that has the option.
    pub fn since(self) -> Version {
        Version::from_bits(self.number(col::SINCE))
    }

    /// The last version that has the option, when a later one has not.
    pub fn until(self) -> Option<Version> {
        Some(self.number(col::UNTIL)).filter(|bits| *bits != 0).map(Version::from_bits)
    }

    /// Does that version have the option, given its conditions and its plugin?
    pub fn exists_in(self, version: Version) -> bool {
        self.since() <= version && self.until().is_none_or(|until| version <= until)
    }

    /// The builds that know the name without a `plugin` line.
    pub fn builds(self) -> Builds {
        Builds(self.number(col::BUILDS).to_le_bytes()[0])
    }

    /// What the preprocessor must have said, such as `UWSGI_SSL` or `!__CYGWIN__`; all must hold.
    pub fn conditions(self) -> impl Iterator<Item = &'static str> + Clone {
        self.list(col::CONDITIONS)
    }

    /// How the row changed between releases, oldest first.
    pub fn changes(self) -> impl Iterator<Item = Change> {
        let mut parts = self.list(col::CHANGES);
        std::iter::from_fn(move || {
            let (version, field) = (Version::parse(parts.next()?)?, parts.next()?);
            Some(Change { version, field, from: parts.next()?, to: parts.next()? })
        })
    }

    /// What the variable holds in a server without any option, as text.
    pub fn default(self) -> Option<&'static str> {
        (self.number(col::DEFAULT) != u32::MAX).then(|| self.text(col::DEFAULT))
    }

    /// One sentence.
    pub fn description(self) -> &'static str {
        self.text(col::DESCRIPTION)
    }

    /// A paragraph, or nothing.
    pub fn details(self) -> &'static str {
        self.text(col::DETAILS)
    }

    /// Some lines of ini, or nothing.
    pub fn example(self) -> &'static str {
        self.text(col::EXAMPLE)
    }

    /// What a numeric value counts, or nothing.
    pub fn unit(self) -> &'static str {
        self.text(col::UNIT)
    }

    /// The subject: the stem of the file that holds the description.
    pub fn group_name(self) -> &'static str {
        self.text(col::TEXT_GROUP)
    }

    /// How the value is written.
    pub fn grammar(self) -> Grammar {
        Grammar::ALL.get(self.number(col::GRAMMAR) as usize).copied().unwrap_or(Grammar::Text)
    }

    /// The keys of a `key=value,…` value.
    pub fn vocabulary(self) -> Option<&'static Vocabulary> {
        Vocabulary::of(self.text(col::VOCABULARY))
    }

    /// The words of an enumeration.
    pub fn values(self) -> impl Iterator<Item = &'static str> + Clone {
        self.list(col::VALUES)
    }

    /// Is the value one number?
    pub fn is_numeric(self) -> bool {
        self.setter().value_type().is_numeric()
    }

    /// Is the value read as a boolean?
    pub fn is_flag(self) -> bool {
        matches!(self.setter().value_type(), ValueType::Flag | ValueType::FlagInverted)
    }

    /// Does a later value replace an earlier one?
    pub fn is_scalar(self) -> bool {
        self.setter().repeat() == Repeat::LastWins
    }

    /// Does each value add to a list?
    pub fn is_list(self) -> bool {
        matches!(self.setter().repeat(), Repeat::Append | Repeat::OrderedAppend)
    }
}

impl AliasGroup {
    /// Every name of the group, sorted.
    pub fn members(self) -> impl Iterator<Item = OptId> + Clone {
        members(GROUPS[usize::from(self.0)])
    }
}

fn members([start, count]: [u32; 2]) -> impl Iterator<Item = OptId> + Clone {
    let start = start as usize;
    MEMBERS.get(start..start + count as usize).unwrap_or_default().iter().copied().map(OptId::at)
}
