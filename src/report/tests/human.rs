//! What people see.

use super::*;

#[test]
fn a_report_reads_well() {
    for (name, color, unicode, width) in [
        ("human-100.txt", false, true, 100),
        ("human-60.txt", false, true, 60),
        ("human-ascii.txt", false, false, 80),
        ("human-color.txt", true, true, 80),
    ] {
        let text = render_as(
            Format::Human,
            &shop(),
            Style { color, unicode, width, summary: true, links: false, fold: true },
        );
        assert_snapshot(name, &text.replace('\u{1b}', "ESC"));
    }
}
