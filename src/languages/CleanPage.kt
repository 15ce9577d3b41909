// snippet: program
import io.github.khabar.NewsParser
import java.nio.file.Files
import java.nio.file.Path
import kotlin.jvm.optionals.getOrNull

fun main(arguments: Array<String>) {
    val article = NewsParser.create().parse(Files.readAllBytes(Path.of(arguments[0])), null, null)
    println("headline: ${article.title().getOrNull() ?: "none"}")
    article.published().getOrNull()?.let { println("published: ${it.date()}") }
    article.byline().persons().forEach { println("by: ${it.name()}") }
}
// end
