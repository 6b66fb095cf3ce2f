//! Options by how often they are written: in more of the files that people keep, first.

use crate::catalog::OptId;

/// The most usual options, counted in the configurations of some hundred projects.
const NAMES: &str = "\
    master processes module socket chdir uid gid enable-threads threads chmod-socket buffer-size die-on-term \
    vacuum wsgi-file logto env harakiri plugins callable virtualenv pidfile http max-requests lazy-apps \
    need-app strict single-interpreter workers thunder-lock plugin pythonpath disable-logging static-map \
    http-socket memory-report stats daemonize listen home ini socket-timeout logger emperor touch-reload \
    add-header no-orphans manage-script-name post-buffering auto-procname chown-socket offload-threads \
    reload-on-rss cheaper procname-prefix-spaced mount exit-on-reload log-x-forwarded-for log-maxsize \
    http-timeout attach-daemon uwsgi-socket worker-reload-mercy max-worker-lifetime http-auto-chunked \
    rem-header req-logger protocol if-env py-autoreload disable-write-exception hook-master-start \
    ignore-sigpipe ignore-write-errors if-not-env cache2 log-backupname cheaper-algo cheaper-initial gevent \
    log-5xx http-keepalive http-chunked-input http-raw-body limit-as harakiri-verbose log-format if-file \
    logfile-chown show-config safe-pidfile spooler http-websockets limit-post hook-as-root cheaper-step \
    log-4xx reload-mercy wsgi-disable-file-wrapper venv subscriptions-use-credentials emperor-stats-server \
    cheaper-overload route-run route https log-master no-default-app max-fd static-gzip-all subscribe-to \
    log-date cpu-affinity alarm need-plugin route-if route-label cron cron2 unique-cron mule check-static \
    log-slow import";

/// The place of each option among the most usual ones; those that are not among them have the same, behind all others.
pub(super) fn ranks() -> Vec<usize> {
    let mut ranks = vec![usize::MAX; OptId::all().count()];
    for (rank, option) in NAMES.split(' ').filter_map(|name| OptId::lookup(name.as_bytes())).enumerate() {
        ranks[option.index()] = rank;
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_an_option_and_is_there_once() {
        let mut names: Vec<&str> = NAMES.split(' ').collect();
        assert!(names.iter().all(|name| OptId::lookup(name.as_bytes()).is_some()), "{names:?}");
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
