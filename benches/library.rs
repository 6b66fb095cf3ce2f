//! What one file costs, in the library: `cargo bench --bench library`.

#![allow(missing_docs, clippy::unwrap_used)]

use divan::{Bencher, black_box};
use uwsgi_lint::evaluate::{Nowhere, Request, evaluate};
use uwsgi_lint::format::format_ini;
use uwsgi_lint::lint::{Settings, lint};
use uwsgi_lint::syntax::{Reader, read};

fn main() {
    divan::main();
}

/// A configuration of an application behind nginx, over and over.
fn text(times: usize) -> String {
    let block = "socket = /run/shop/%n.sock\nmaster = true\nprocesses = 4\nthreads = 2\nharakiri = 30\nbuffer-size = 16384\n\
                 env = DJANGO_SETTINGS_MODULE=shop.settings\nmodule = shop.wsgi:application\nvacuum = true\n; what is logged\n\
                 log-format = %%(addr) - %%(method) %%(uri)\nif-env = DEBUG\npy-autoreload = 1\nendif =\n";
    format!("[uwsgi]\n{}", block.repeat(times))
}

fn request(source: &str) -> Request {
    Request::file("uwsgi.ini").source(source.as_bytes())
}

#[divan::bench(args = [1, 100])]
fn evaluation(bencher: Bencher<'_, '_>, times: usize) {
    let request = request(&text(times));
    bencher.bench(|| evaluate(black_box(&request), &Nowhere));
}

#[divan::bench(args = [1, 100])]
fn rules(bencher: Bencher<'_, '_>, times: usize) {
    let evaluation = evaluate(&request(&text(times)), &Nowhere);
    bencher.bench(|| lint(black_box(&evaluation), &Settings::default()));
}

#[divan::bench(args = [1, 100])]
fn layout(bencher: Bencher<'_, '_>, times: usize) {
    let text = text(times);
    bencher.bench(|| format_ini(black_box(text.as_bytes())));
}

#[divan::bench(args = ["ini", "yaml", "json", "xml"])]
fn readers(bencher: Bencher<'_, '_>, format: &str) {
    let (reader, text) = match format {
        "ini" => (Reader::Ini, text(100)),
        "yaml" => (Reader::LibYaml, format!("uwsgi:\n{}", "  processes: 4\n  env: \"A=1\"\n".repeat(700))),
        "json" => (
            Reader::Jansson,
            format!("{{\"uwsgi\": {{{}\"z\": 1}}}}", "\"processes\": 4, \"env\": \"A=1\",\n".repeat(700)),
        ),
        _ => (
            Reader::LibXml2,
            format!("<uwsgi>{}</uwsgi>", "<processes>4</processes><env>A=1</env>\n".repeat(700)),
        ),
    };
    bencher.bench(|| read(reader, black_box(text.as_bytes()), b"uwsgi"));
}
