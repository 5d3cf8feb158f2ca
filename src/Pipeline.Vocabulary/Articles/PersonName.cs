using Pipeline.Vocabulary.Texts;

namespace Pipeline.Vocabulary.Articles;

/// <summary>A person's name.</summary>
/// <param name="Given">Given names; null for a mononym that is only a surname.</param>
/// <param name="Surname">Null for a mononym (JATS name-style "given-only").</param>
/// <param name="Prefix">Titles before the name ("Dr."), or null.</param>
/// <param name="Suffix">Generation ("Jr."), or null.</param>
/// <param name="Degrees">Academic degrees after the name ("S.Sos., M.A."), or null.</param>
public sealed record PersonName(string? Given, string? Surname, string? Prefix = null, string? Suffix = null, string? Degrees = null)
{
    /// <summary>The name in the script of its own language where that is not Latin and the manuscript gives both ("李明华"); else null.</summary>
    public string? Native { get; init; }

    /// <summary>Written in the signs of East Asia, with the surname first and no space behind it.</summary>
    public bool IsEastern =>
        Surname is { Length: > 0 } && Given is { Length: > 0 } && Scripts.IsEastAsian(Surname[0]) && Scripts.IsEastAsian(Given[0]);

    /// <summary>The name in its natural order, which in Latin script has the given names first; without titles and degrees.</summary>
    public string Display =>
        IsEastern ? Surname + Given : string.Join(' ', new[] { Given, Surname, Suffix }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The name as printed under the title, in both its scripts.</summary>
    public string Printed => Native is null ? Display : $"{Display} ({Native})";
}
