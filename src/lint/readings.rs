//! The readings of the readers of all builds, where they are not the same.

use super::Context;
use crate::catalog::{Build, Builds};
use crate::evaluate::{read_expanded, reader_of};
use crate::syntax::{Document, Format, Reader};

/// The reading of another reader than the one that was evaluated.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) reader: Reader,
    pub(super) builds: Builds,
    /// `None`: the one that was evaluated.
    document: Option<Document>,
}

/// One reading for each reader that the builds in question have.
#[derive(Debug, Default)]
pub(super) struct Readings(Vec<Reading>);

/// The bytes as the server reads them.
pub(super) fn bytes<'a>(cx: &Context<'a>) -> &'a [u8] {
    let root = cx.root();
    root.expanded.as_ref().map_or(&root.source[..], |expanded| &expanded.bytes[..])
}

/// Whether another program will first make a configuration of the file, or it is INI, whose lines have rules of their own.
fn is_passed_over(cx: &Context<'_>) -> bool {
    !matches!(cx.format(), Some(Format::Yaml | Format::Json | Format::Xml))
        || cx.settings.template
        || !cx.evaluation.loads[0].injected.is_empty()
}

fn read(cx: &Context<'_>) -> Readings {
    let root = cx.root();
    let mut found = vec![(root.reader, Vec::new())];
    let builds = cx.settings.build.map_or_else(|| Build::USUAL.to_vec(), |build| vec![build]).into_iter();
    for build in builds {
        let Some(format) = cx.format() else { break };
        let reader = reader_of(format, build);
        match found.iter_mut().find(|(known, _)| *known == reader) {
            Some((_, builds)) => builds.push(build),
            None => found.push((reader, vec![build])),
        }
    }
    let document = |reader: Reader| {
        let mut document = read_expanded(bytes(cx), root.expanded.as_ref(), reader, &root.section);
        // Rules look at all entries of the built-in reader of YAML; of the others the last one tells where they end.
        if reader != Reader::BuiltinYaml {
            document.entries = document.entries.pop().into_iter().collect();
        }
        document
    };
    let reading = |(reader, builds): (Reader, Vec<Build>)| Reading {
        reader,
        builds: builds.into_iter().collect(),
        document: (reader != root.reader).then(|| document(reader)),
    };
    Readings(found.into_iter().map(reading).filter(|reading| !reading.builds.is_empty()).collect())
}

/// Each reader's document; none for INI and for templates.
pub(super) fn readings<'c>(cx: &'c Context<'_>) -> impl Iterator<Item = (&'c Reading, &'c Document)> {
    let root = &cx.root().document;
    let all = (!is_passed_over(cx)).then(|| &cx.readings.get_or_init(|| read(cx)).0);
    all.into_iter().flatten().map(move |reading| (reading, reading.document.as_ref().unwrap_or(root)))
}
