using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>A label of a title page and what is filled in beside it.</summary>
/// <param name="Field">What the label asks for, where that is no <see cref="Label"/>.</param>
/// <param name="Announced">What the label announces, where journals print it too.</param>
/// <param name="Value">What is filled in; may be empty.</param>
internal sealed record FormRow(Line Label, FormField? Field, Label? Announced, IReadOnlyList<Line> Value)
{
    public bool IsKnown => Field is not null || Announced is not null;

    /// <summary>Says what article it is, not only what became of it.</summary>
    public bool IsTelling => Field is FormField.Title or FormField.TranslatedTitle or FormField.Author;

    public static FormRow Of(Line label, IReadOnlyList<Line> value, LabelIndex labels)
    {
        var field = FormWords.Of(label.Words);
        return new(label, field, field is null ? labels.Whole(label.Words, LabelIndex.AllLabels)?.Label : null, value);
    }

    /// <summary>Titles and names first, whatever order the form has them in, then what is said about them, then abstract and keywords.</summary>
    public int Rank =>
        (Field, Announced) switch
        {
            (FormField.Kind, _) => 0,
            (FormField.Title, _) => 1,
            (FormField.TranslatedTitle, _) => 2,
            (not null, _) or (_, Vocabulary.Journals.Label.Email) => 3,
            (_, Vocabulary.Journals.Label.Corresponding or Vocabulary.Journals.Label.EqualContribution) => 4,
            (_, Vocabulary.Journals.Label.Abstract or Vocabulary.Journals.Label.Keywords) => 6,
            _ => 5,
        };
}
