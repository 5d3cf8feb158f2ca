using Pipeline.Docx.Styles;
using Pipeline.Docx.Xml;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Stories;

/// <summary>Where a run's content goes, and with what format.</summary>
/// <param name="Element">What is being read.</param>
internal readonly record struct RunPlace(
    OoxmlElement Element,
    InlineBuilder Inlines,
    RunFormat Format,
    InlineScope Scope,
    TextMark? Mark,
    ScriptLanguages Languages
)
{
    /// <summary>Whether Word does not print it: it is deleted or hidden.</summary>
    public bool IsLeftOut => Mark is { IsLeftOut: true };
}
