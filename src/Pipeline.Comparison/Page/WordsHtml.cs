using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Comparison.Page;

/// <summary>Words with what was taken out struck through and what was put in underlined, also told to those who hear the page.</summary>
internal static class WordsHtml
{
    public static IEnumerable<XNode> Write(Seq<WordRun> runs) =>
        runs.Select(run =>
            run.State switch
            {
                WordState.Removed => Html.Of("del", Html.Spoken("[removed: "), run.Text, Html.Spoken("] ")),
                WordState.Added => Html.Of("ins", Html.Spoken("[added: "), run.Text, Html.Spoken("] ")),
                _ => (XNode)new XText(run.Text),
            }
        );
}
