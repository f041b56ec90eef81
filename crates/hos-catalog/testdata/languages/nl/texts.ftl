skill-assist-washing =
    .plain = helpen bij wassen
