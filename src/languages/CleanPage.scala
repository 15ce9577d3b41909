// snippet: program
import io.github.khabar.NewsParser
import java.nio.file.{Files, Path}
import scala.jdk.CollectionConverters._
import scala.jdk.OptionConverters._

object CleanPage {
  def main(arguments: Array[String]): Unit = {
    val article = NewsParser.create().parse(Files.readAllBytes(Path.of(arguments(0))), null, null)
    println("headline: " + article.title().toScala.getOrElse("none"))
    article.published().toScala.foreach(published => println("published: " + published.date()))
    article.byline().persons().asScala.foreach(person => println("by: " + person.name()))
  }
}
// end
