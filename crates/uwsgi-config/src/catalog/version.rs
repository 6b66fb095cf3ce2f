//! Releases of uWSGI and builds of it.

use std::fmt;

/// A release such as 2.0, 2.0.5.1 or 2.1-dev; ordered by age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    numbers: [u8; 4],
    /// False for a development tree, which comes before its release.
    released: bool,
}

impl Version {
    /// The oldest release that the catalogue knows: of options of the 1.x series nothing is recorded.
    pub const FIRST: Version = Version { numbers: [2, 0, 0, 0], released: true };
    /// The newest release that the catalogue knows.
    pub const LATEST: Version = Version { numbers: [2, 0, 31, 0], released: true };
    /// The development tree after the 2.0 series.
    pub const UNRELEASED: Version = Version { numbers: [2, 1, 0, 0], released: false };

    /// Whether the catalogue has the option table of this release: 2.0 to the newest, and the development tree.
    pub fn is_known(self) -> bool {
        (Version::FIRST..=Version::LATEST).contains(&self) || self == Version::UNRELEASED
    }

    /// Reads `2.0.31` or `2.1-dev`; nothing for any other text.
    pub fn parse(text: &str) -> Option<Version> {
        let (digits, released) = text.strip_suffix("-dev").map_or((text, true), |rest| (rest, false));
        let mut numbers = [0; 4];
        for (at, part) in digits.split('.').enumerate() {
            let is_plain = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            *numbers.get_mut(at)? = part.parse().ok().filter(|_| is_plain)?;
        }
        digits.contains('.').then_some(Version { numbers, released })
    }

    /// The form in the generated table: one number that orders as the version does.
    pub(super) const fn from_bits(bits: u32) -> Version {
        let [major, rest @ ..] = bits.to_be_bytes();
        Version { numbers: [major >> 1, rest[0], rest[1], rest[2]], released: major & 1 == 1 }
    }

    /// The inverse of `from_bits`, for the generator.
    #[doc(hidden)]
    pub fn to_bits(self) -> u32 {
        let [major, rest @ ..] = self.numbers;
        u32::from_be_bytes([major << 1 | u8::from(self.released), rest[0], rest[1], rest[2]])
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch, extra] = self.numbers;
        write!(f, "{major}.{minor}")?;
        if patch > 0 || extra > 0 {
            write!(f, ".{patch}")?;
        }
        if extra > 0 {
            write!(f, ".{extra}")?;
        }
        f.write_str(if self.released { "" } else { "-dev" })
    }
}

/// A way to get a server, which decides its readers and which plugins it has inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Build {
    /// 2.0.31 built with libyaml, jansson and libxml2.
    Full,
    /// 2.0.31 as a plain `pip install uWSGI` makes it.
    Pip,
    /// The `uwsgi-core` package of Debian 12.
    Debian12,
    /// The `uwsgi-core` package of Debian 13.
    Debian13,
    /// The `uwsgi-core` package of Debian unstable, as of 2.0.31-7.
    DebianSid,
}

impl Build {
    /// Every build, in the order of its bit in [`Builds`].
    pub const ALL: [Build; 5] = [Build::Full, Build::Pip, Build::Debian12, Build::Debian13, Build::DebianSid];

    /// The builds that are asked where none is chosen. The others read as one of them does.
    pub const USUAL: [Build; 3] = [Build::Full, Build::Pip, Build::Debian12];

    /// The name on the command line and in outputs.
    pub fn name(self) -> &'static str {
        match self {
            Build::Full => "full",
            Build::Pip => "pip",
            Build::Debian12 => "debian12",
            Build::Debian13 => "debian13",
            Build::DebianSid => "debiansid",
        }
    }

    /// The release that the build is of.
    pub fn version(self) -> Version {
        match self {
            Build::Full | Build::Pip | Build::DebianSid => Version::LATEST,
            Build::Debian12 => Version { numbers: [2, 0, 21, 0], released: true },
            Build::Debian13 => Version { numbers: [2, 0, 28, 0], released: true },
        }
    }

    /// A package of Debian: yajl reads JSON, and every plugin is a file of its own.
    pub fn is_debian(self) -> bool {
        matches!(self, Build::Debian12 | Build::Debian13 | Build::DebianSid)
    }

    /// The build of that name.
    pub fn parse(name: &str) -> Option<Build> {
        Build::ALL.into_iter().find(|build| build.name() == name)
    }
}

/// A set of builds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Builds(pub(super) u8);

impl FromIterator<Build> for Builds {
    fn from_iter<I: IntoIterator<Item = Build>>(builds: I) -> Self {
        Self(builds.into_iter().fold(0, |bits, build| bits | 1 << build as u8))
    }
}

impl Builds {
    /// Is the build in the set?
    pub fn contains(self, build: Build) -> bool {
        self.0 & (1 << build as u8) != 0
    }

    /// The builds of the set.
    pub fn iter(self) -> impl Iterator<Item = Build> {
        Build::ALL.into_iter().filter(move |build| self.contains(*build))
    }

    /// Is no build in the set?
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_order_print_and_keep_their_bits() {
        let texts = ["2.0", "2.0.1", "2.0.5", "2.0.5.1", "2.0.31", "2.1-dev", "2.1"];
        let versions: Vec<Version> = texts.iter().filter_map(|text| Version::parse(text)).collect();
        assert!(versions.is_sorted());
        assert_eq!(versions.iter().map(ToString::to_string).collect::<Vec<_>>(), texts);
        for version in &versions {
            assert_eq!(Version::from_bits(version.to_bits()), *version);
        }
        assert_eq!(versions[4], Version::LATEST);
        assert_eq!(versions[5], Version::UNRELEASED);
    }

    #[test]
    fn releases_with_a_table_are_known() {
        let is_known = |text: &str| Version::parse(text).map(Version::is_known);
        for text in ["2.0", "2.0.5.1", "2.0.31", "2.1-dev"] {
            assert_eq!(is_known(text), Some(true), "{text}");
        }
        for text in ["1.9", "2.0.32", "2.0.99", "2.1", "2.2-dev"] {
            assert_eq!(is_known(text), Some(false), "{text}");
        }
    }

    #[test]
    fn other_texts_are_no_versions() {
        for text in ["", "2", "2.", "2.0.x", "2.0.+1", "2.0.300", "1.2.3.4.5", "-dev"] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
    }

    #[test]
    fn builds_find_their_names() {
        for build in Build::ALL {
            assert_eq!(Build::parse(build.name()), Some(build));
            assert!(Builds(1 << build as u8).contains(build));
        }
        assert_eq!(Builds(0b101).iter().collect::<Vec<_>>(), [Build::Full, Build::Debian12]);
    }
}
