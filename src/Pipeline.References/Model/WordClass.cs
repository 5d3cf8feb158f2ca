namespace Pipeline.References.Model;

/// <summary>What a word is known to be in references, whatever it means elsewhere.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Month = 1 << 0,
    Place = 1 << 1,
    Publisher = 1 << 2,
    Particle = 1 << 3,
    GivenName = 1 << 4,
    Organisation = 1 << 5,
    Edition = 1 << 6,
    Editor = 1 << 7,
    Translator = 1 << 8,
    Page = 1 << 9,
    Volume = 1 << 10,
    Issue = 1 << 11,
    In = 1 << 12,
    Thesis = 1 << 13,
    Conference = 1 << 14,
    Serial = 1 << 15,
    Small = 1 << 16,
    And = 1 << 17,
    Others = 1 << 18,
    Ordinal = 1 << 19,
    Report = 1 << 20,
    Access = 1 << 21,
    Suffix = 1 << 22,
    Original = 1 << 23,
    University = 1 << 24,
    Undated = 1 << 25,
}
