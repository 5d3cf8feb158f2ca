using System.Xml.Linq;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Html.Markup;

/// <summary>The journal's words for what a page says by itself, in the language of its article.</summary>
internal sealed class PageWords(LabelWords labels, string language)
{
    public string Language => language;

    public string this[Label label] => labels.Printed(label, language);

    /// <summary>The journal's word for something that is in a language of its own.</summary>
    public string In(string other, Label label) => labels.Printed(label, other);

    /// <summary>The word as content of an element, which is told where it is of another language than the article.</summary>
    public object?[] Content(Label label)
    {
        var word = labels.Find(label, language);
        return [IsArticles(word.Language) ? null : Build.Language(word.Language), word.Word];
    }

    /// <summary>The language where it is another than the article's, with its direction.</summary>
    public object?[] Other(string? tag) =>
        string.IsNullOrWhiteSpace(tag) || string.Equals(tag, language, StringComparison.OrdinalIgnoreCase)
            ? []
            : [Build.Language(tag), new XAttribute("dir", TextDirection.Of(tag))];

    private bool IsArticles(string tag) => LanguageTag.ShareLanguage(tag, language);
}
