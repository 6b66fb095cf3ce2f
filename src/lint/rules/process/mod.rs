//! Workers, limits and speed: a rule a file.

mod attach_daemon_detaches;
mod common;
mod gevent_low_socket_timeout;
mod harakiri_above_router_timeout;
mod harakiri_graceful_sigterm;
mod harakiri_missing;
mod harakiri_post_buffering_threads;
mod harakiri_threads_shared_deadline;
mod harakiri_without_post_buffering;
mod lifetime_delta_missing;
mod listen_above_somaxconn;
mod max_fd_unbounded;
mod max_requests_thundering;
mod max_requests_too_low;
mod mercy_below_harakiri;
mod post_buffering_huge;
mod processes_zero;
mod reload_mercy_misread;
mod reload_on_rss_too_low;
mod single_worker;
mod static_without_offload;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &attach_daemon_detaches::ATTACH_DAEMON_DETACHES,
    &gevent_low_socket_timeout::GEVENT_LOW_SOCKET_TIMEOUT,
    &harakiri_above_router_timeout::HARAKIRI_ABOVE_ROUTER_TIMEOUT,
    &harakiri_graceful_sigterm::HARAKIRI_GRACEFUL_SIGTERM,
    &harakiri_missing::HARAKIRI_MISSING,
    &harakiri_post_buffering_threads::HARAKIRI_POST_BUFFERING_THREADS,
    &harakiri_threads_shared_deadline::HARAKIRI_THREADS_SHARED_DEADLINE,
    &harakiri_without_post_buffering::HARAKIRI_WITHOUT_POST_BUFFERING,
    &lifetime_delta_missing::LIFETIME_DELTA_MISSING,
    &listen_above_somaxconn::LISTEN_ABOVE_SOMAXCONN,
    &max_fd_unbounded::MAX_FD_UNBOUNDED,
    &max_requests_thundering::MAX_REQUESTS_THUNDERING,
    &max_requests_too_low::MAX_REQUESTS_TOO_LOW,
    &mercy_below_harakiri::MERCY_BELOW_HARAKIRI,
    &post_buffering_huge::POST_BUFFERING_HUGE,
    &processes_zero::PROCESSES_ZERO,
    &reload_mercy_misread::RELOAD_MERCY_MISREAD,
    &reload_on_rss_too_low::RELOAD_ON_RSS_TOO_LOW,
    &single_worker::SINGLE_WORKER,
    &static_without_offload::STATIC_WITHOUT_OFFLOAD,
];
