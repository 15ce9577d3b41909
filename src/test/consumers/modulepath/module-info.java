module io.example.consumer {
    requires io.github.khabar;
}
