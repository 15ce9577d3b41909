package io.github.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plain build leaves beside each other, and what is in it. */
class ArtifactsIT {
    private static final String COMMAND_LINE = "io.github.khabar.cli";

    private final Path jar = Path.of(System.getProperty("khabar.jar"));

    @Test
    void theModuleHasThePackagesOfTheJarAndNoCommandLine() throws IOException {
        ModuleDescriptor module =
                ModuleFinder.of(jar).find("io.github.khabar").orElseThrow().descriptor();
        assertThat(module.packages())
                .isEqualTo(packages(jar))
                .contains("io.github.khabar")
                .doesNotContain(COMMAND_LINE);
    }

    @Test
    void theCommandLineIsInItsOwnJar() throws IOException {
        assertThat(packages(Path.of(System.getProperty("khabar.cli.jar")))).contains(COMMAND_LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-sources.jar", "-javadoc.jar"})
    void whatUsersLookForIsBesideIt(String ending) {
        assertThat(beside(ending)).isNotEmptyFile();
    }

    private Path beside(String ending) {
        String name = jar.getFileName().toString();
        return jar.resolveSibling(name.substring(0, name.length() - ".jar".length()) + ending);
    }

    private static Set<String> packages(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith("io/") && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .collect(Collectors.toSet());
        }
    }
}
