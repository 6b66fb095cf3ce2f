//! A program section of supervisor, and whether it starts the server with this configuration.

use super::service::{configurations, file_name, same_folder};
use crate::lint::{Context, without_template_suffix};
use crate::start::unit_words;
use crate::syntax::unit::{File, Setting};

/// A `[program:…]` section that starts the server with the configuration.
#[derive(Debug)]
pub struct Program<'a> {
    /// The file, by number.
    pub file: usize,
    /// The setting that starts the server.
    pub command: &'a Setting,
    /// The arguments of the server; `None` where a wrapper or a shell starts it.
    pub arguments: Option<Vec<String>>,
    content: &'a File,
}

impl<'a> Program<'a> {
    /// The programs that start the server with this configuration.
    pub fn ours(cx: &Context<'a>) -> Vec<Self> {
        cx.programs().flat_map(|(file, content)| Self::of(cx, file, content)).collect()
    }

    fn of(cx: &Context<'a>, file: usize, content: &'a File) -> Vec<Self> {
        let commands = content
            .settings
            .iter()
            .filter(|one| one.section.starts_with(b"program:") && one.key == b"command");
        commands.filter_map(|command| Self::read(cx, file, content, command)).collect()
    }

    fn read(cx: &Context<'_>, file: usize, content: &'a File, command: &'a Setting) -> Option<Self> {
        let words = unit_words(uncommented(&command.value).as_bytes())?;
        let words: Vec<String> =
            words.iter().map(|word| String::from_utf8_lossy(word).into_owned()).collect();
        let path = String::from_utf8_lossy(without_template_suffix(&cx.root().path)).into_owned();
        let own = file_name(&path);
        let (program, rest) = words.split_first()?;
        let is_server = file_name(program).starts_with("uwsgi");
        let named = if is_server {
            let same =
                |file: &String| file_name(file) == own && (!cx.settings.namesake || same_folder(file, &path));
            configurations(rest).iter().any(same)
        } else {
            words.iter().any(|word| word.split(['=', ' ', '\'', '"']).any(|part| file_name(part) == own))
        };
        let named = match cx.start() {
            None => named,
            // The file is the place of the start that is checked, or a neighbour.
            Some(own) => {
                let is_own = cx.settings.beside.get(file).is_some_and(|beside| *beside.bytes == *cx.source());
                is_own
                    && command.span.start <= own.program.span.start
                    && own.program.span.end <= command.span.end
            }
        };
        named.then(|| Self { file, command, arguments: is_server.then(|| rest.to_vec()), content })
    }

    /// The last value of a setting of the section, without a comment behind it; none where supervisor fills something in.
    pub fn last(&self, key: &str) -> Option<(&'a Setting, String)> {
        let here = |one: &&Setting| one.section == self.command.section && one.key == key.as_bytes();
        let setting = self.content.settings.iter().rev().find(here)?;
        let value = uncommented(&setting.value);
        (!value.contains("%(") && !value.contains("{{")).then_some((setting, value))
    }

    /// Whether the command line gives one of these options; none when it is not a plain one.
    pub fn gives(&self, options: &[&str]) -> Option<bool> {
        let arguments = self.arguments.as_ref()?;
        Some(arguments.iter().any(|word| options.contains(&word.split('=').next().unwrap_or(word))))
    }
}

/// The value in front of ` ;`, where supervisor's comments begin.
fn uncommented(value: &[u8]) -> String {
    let text = String::from_utf8_lossy(value);
    text.split(" ;").next().unwrap_or(&text).trim().to_owned()
}
