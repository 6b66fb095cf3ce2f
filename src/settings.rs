//! The settings of a project: `uwsgi-lint.toml`, `.uwsgi-lint.toml`, or `[tool.uwsgi-lint]` in `pyproject.toml`.
//!
//! **Invariant**: text in, settings or an error with a place out; which file to read, the command line decides.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::catalog::{Build, Version};
use crate::lint::{Category, Deploy, Severity, rules};

/// From which severity on findings make the exit status 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FailOn {
    /// Errors only.
    Error,
    /// Warnings and errors.
    Warning,
    /// Everything but matters of taste.
    Info,
    /// Nothing.
    Never,
}

impl FailOn {
    /// The value of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "error" => Self::Error,
            "warning" => Self::Warning,
            "info" => Self::Info,
            "never" => Self::Never,
            _ => return None,
        })
    }

    /// Whether a finding of that severity makes the run fail.
    pub fn includes(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity >= Severity::Error,
            Self::Warning => severity >= Severity::Warning,
            Self::Info => severity >= Severity::Info,
            Self::Never => false,
        }
    }
}

/// The least severity that is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Everything that is selected.
    Style,
    /// Everything but matters of taste.
    Info,
    /// Warnings and errors.
    Warning,
    /// Errors only.
    Error,
}

impl Level {
    /// All of them, as the command line spells them.
    pub const ALL: [(Self, &'static str); 4] =
        [(Self::Error, "error"), (Self::Warning, "warning"), (Self::Info, "info"), (Self::Style, "style")];

    /// The level of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(level, _)| *level)
    }

    /// Whether a finding of that severity is reported.
    pub fn includes(self, severity: Severity) -> bool {
        severity >= self.least()
    }

    /// The least severity that is reported.
    pub fn least(self) -> Severity {
        match self {
            Self::Style => Severity::Style,
            Self::Info => Severity::Info,
            Self::Warning => Severity::Warning,
            Self::Error => Severity::Error,
        }
    }
}

/// The severity that a project gives to a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum RuleSeverity {
    /// As an error.
    Error,
    /// As a warning.
    Warning,
    /// As a note.
    Info,
    /// Not at all.
    Off,
}

impl RuleSeverity {
    /// The severity of the findings; none when they are not reported.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Info => Some(Severity::Info),
            Self::Off => None,
        }
    }
}

/// How the server is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum DeployName {
    Plain,
    Systemd,
    Docker,
    Emperor,
    Vassal,
    Dev,
}

impl From<DeployName> for Deploy {
    fn from(name: DeployName) -> Self {
        match name {
            DeployName::Plain => Self::Plain,
            DeployName::Systemd => Self::Systemd,
            DeployName::Docker => Self::Docker,
            DeployName::Emperor => Self::Emperor,
            DeployName::Vassal => Self::Vassal,
            DeployName::Dev => Self::Dev,
        }
    }
}

/// The server's build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum BuildName {
    Full,
    Pip,
    Debian12,
    Debian13,
    DebianSid,
}

impl From<BuildName> for Build {
    fn from(name: BuildName) -> Self {
        match name {
            BuildName::Full => Self::Full,
            BuildName::Pip => Self::Pip,
            BuildName::Debian12 => Self::Debian12,
            BuildName::Debian13 => Self::Debian13,
            BuildName::DebianSid => Self::DebianSid,
        }
    }
}

/// Settings for some files of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PerFile {
    /// How the server of these files is run.
    deploy: Option<DeployName>,
    /// Rules or categories that are not reported for these files.
    #[serde(default)]
    pub ignore: Vec<String>,
    /// Rules or categories that are reported for these files besides the usual ones.
    #[serde(default)]
    pub extend_select: Vec<String>,
}

impl PerFile {
    /// How the server of these files is run.
    pub fn deploy(&self) -> Option<Deploy> {
        self.deploy.map(Deploy::from)
    }
}

/// The Emperor of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EmperorSettings {
    /// The configuration of the Emperor, relative to the settings file.
    pub file: Option<String>,
    /// Folders whose files an Emperor starts: patterns as in .gitignore.
    #[serde(default)]
    pub folders: Vec<String>,
}

/// The settings of uwsgi-lint.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(title = "uwsgi-lint settings")]
pub struct ProjectSettings {
    /// How the server is run.
    deploy: Option<DeployName>,
    /// The server's build: its readers, and the options that it has.
    build: Option<BuildName>,
    /// The server's release, such as "2.0.21".
    target: Option<String>,
    /// Only these rules or categories are reported.
    #[serde(default)]
    pub select: Vec<String>,
    /// These rules or categories are reported besides the usual ones.
    #[serde(default)]
    pub extend_select: Vec<String>,
    /// These rules or categories are not reported.
    #[serde(default)]
    pub ignore: Vec<String>,
    /// From which severity on findings make the exit status 1.
    pub fail_on: Option<FailOn>,
    /// The least severity that is reported.
    pub level: Option<Level>,
    /// Severities of single rules.
    #[serde(default)]
    pub severity: BTreeMap<String, RuleSeverity>,
    /// Names of files that are looked at besides the usual ones when a folder is searched: patterns as in .gitignore.
    #[serde(default)]
    pub include: Vec<String>,
    /// Files that are not looked at when a folder is searched: patterns as in .gitignore.
    #[serde(default)]
    pub exclude: Vec<String>,
    /// The server's working directory, relative to the settings file.
    pub cwd: Option<String>,
    /// Variables of the server's environment that are known.
    #[serde(default)]
    pub env: BTreeMap<String, String>,
    /// The Emperor that starts files of the project.
    #[serde(default)]
    pub emperor: EmperorSettings,
    /// Settings for the files that match a pattern as in .gitignore.
    #[serde(default)]
    pub per_file: BTreeMap<String, PerFile>,
}

/// Why a settings file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsError {
    /// The offset of the mistake in bytes.
    pub at: usize,
    /// What is wrong, without a full stop.
    pub message: String,
}

impl ProjectSettings {
    /// How the server is run.
    pub fn deploy(&self) -> Option<Deploy> {
        self.deploy.map(Deploy::from)
    }

    /// The server's build.
    pub fn build(&self) -> Option<Build> {
        self.build.map(Build::from)
    }

    /// The server's release.
    pub fn target(&self) -> Option<Version> {
        self.target.as_deref().and_then(Version::parse)
    }

    /// Reads `uwsgi-lint.toml`.
    pub fn parse(text: &str) -> Result<Self, SettingsError> {
        let settings: Self = toml::from_str(text).map_err(|error| toml_error(&error))?;
        settings.validate(text)?;
        Ok(settings)
    }

    /// Reads `[tool.uwsgi-lint]` of `pyproject.toml`; nothing when there is no such table.
    pub fn parse_pyproject(text: &str) -> Result<Option<Self>, SettingsError> {
        #[derive(Deserialize)]
        struct Project {
            tool: Option<Tool>,
        }
        #[derive(Deserialize)]
        struct Tool {
            #[serde(rename = "uwsgi-lint")]
            ours: Option<ProjectSettings>,
        }
        if !text.contains("uwsgi-lint") {
            return Ok(None);
        }
        let project: Project = toml::from_str(text).map_err(|error| toml_error(&error))?;
        let Some(settings) = project.tool.and_then(|tool| tool.ours) else { return Ok(None) };
        settings.validate(text)?;
        Ok(Some(settings))
    }

    fn validate(&self, text: &str) -> Result<(), SettingsError> {
        let fail = |word: &str, message: String| {
            Err(SettingsError { at: text.find(&format!("\"{word}\"")).unwrap_or(0), message })
        };
        if let Some(target) = &self.target
            && !Version::parse(target).is_some_and(Version::is_known)
        {
            return fail(
                target,
                format!("no option table is known for `{target}`: 2.0 to 2.0.31, and 2.1-dev"),
            );
        }
        if let Some(name) = self.severity.keys().find(|name| rules::find(name).is_none()) {
            let at = text.find(name.as_str()).unwrap_or(0);
            return Err(SettingsError { at, message: format!("`{name}` is not a rule") });
        }
        let per_file = self.per_file.values().flat_map(|file| file.ignore.iter().chain(&file.extend_select));
        let names = self.select.iter().chain(&self.extend_select).chain(&self.ignore).chain(per_file);
        match names.into_iter().find(|name| !is_selector(name)) {
            Some(name) => fail(name, unknown_selector(name)),
            None => Ok(()),
        }
    }
}

fn toml_error(error: &toml::de::Error) -> SettingsError {
    SettingsError { at: error.span().map_or(0, |span| span.start), message: error.message().to_owned() }
}

/// Whether a word selects rules: a rule, a category, a prefix of rules with `*`, or `all`.
pub fn is_selector(word: &str) -> bool {
    word == "all"
        || rules::find(word).is_some()
        || Category::ALL.iter().any(|(_, name)| *name == word)
        || word.strip_suffix('*').is_some_and(|prefix| rules::all().any(|rule| rule.id.starts_with(prefix)))
}

/// What to say about a word that selects nothing.
pub fn unknown_selector(word: &str) -> String {
    let begins = word.len() > 2 && rules::all().any(|rule| rule.id.starts_with(word));
    let hint = if begins { format!("; all rules that begin so are `{word}*`") } else { String::new() };
    format!("there is no rule or category `{word}`{hint}")
}

/// Whether a word selects that rule.
pub fn selects(word: &str, rule: &crate::lint::Rule) -> bool {
    word == "all"
        || word == rule.id
        || word == rule.category.name()
        || word.strip_suffix('*').is_some_and(|prefix| rule.id.starts_with(prefix))
}

/// The JSON Schema of the settings file, draft-07.
pub fn schema() -> serde_json::Value {
    let settings = schemars::generate::SchemaSettings::draft07();
    settings.into_generator().into_root_schema_for::<ProjectSettings>().to_value()
}
