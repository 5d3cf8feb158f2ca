using System.Xml.Linq;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Html.Markup;

/// <summary>Which way words run, by their letters: manuscripts mark quotations from right to left with the language of the text around them.</summary>
internal static class ScriptDirection
{
    /// <summary>Language and direction of words that run otherwise than the text around them.</summary>
    /// <param name="tag">The language that the manuscript gives them, or null for that around them.</param>
    /// <param name="around">The language around them.</param>
    public static object?[] Of(string words, string? tag, string around)
    {
        if (UsualLanguage(words) is not { } usual || TextDirection.Of(tag ?? around) == TextDirection.RightToLeft)
            return Build.Foreign(tag);
        return [Build.Language(usual), new XAttribute("dir", TextDirection.RightToLeft)];
    }

    /// <summary>The language most often written in the script that most letters are of, where that runs from right to left; else null.</summary>
    private static string? UsualLanguage(string words) =>
        Scripts.MostOf([words]) switch
        {
            Script.Arabic => "ar",
            Script.Hebrew => "he",
            _ => null,
        };
}
