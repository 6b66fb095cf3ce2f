//! Workers, limits and speed: a rule a file.

mod common;

rules![
    attach_daemon_detaches,
    buffer_size_default,
    gevent_low_socket_timeout,
    harakiri_above_router_timeout,
    harakiri_graceful_sigterm,
    harakiri_missing,
    harakiri_post_buffering_threads,
    harakiri_threads_shared_deadline,
    harakiri_without_post_buffering,
    lifetime_delta_missing,
    listen_above_somaxconn,
    max_fd_unbounded,
    max_requests_thundering,
    max_requests_too_low,
    mercy_below_harakiri,
    mule_lazy_apps,
    post_buffering_huge,
    processes_zero,
    reload_mercy_misread,
    reload_on_rss_too_low,
    shell_environment_lost,
    single_worker,
    static_without_offload,
];
