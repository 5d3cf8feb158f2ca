using System.Diagnostics;

namespace Pipeline.Jats.Checking;

/// <summary>
/// What may still stand in an element: a regular expression over element names as a DTD writes them, matched by
/// derivatives (Brzozowski 1964): after each child, what is left of the model. XML asks for deterministic models (XML 1.0
/// §3.2.1), so one branch at most can take a name and what is left never grows.
/// </summary>
internal abstract record ContentModel
{
    private ContentModel() { }

    /// <summary>Nothing more may stand.</summary>
    public static ContentModel Nothing { get; } = new Sequence([]);

    /// <summary>Whether the element may end here.</summary>
    public abstract bool IsOptional { get; }

    /// <summary>What may stand after a child of this name; null where none of this name may stand.</summary>
    public abstract ContentModel? After(string name);

    /// <summary>Names that may come next.</summary>
    public abstract IEnumerable<string> Next();

    private static ContentModel Join(ContentModel first, ContentModel rest) =>
        (first, rest) switch
        {
            (Sequence { Parts: [] }, _) => rest,
            (_, Sequence { Parts: [] }) => first,
            (Sequence left, Sequence right) => new Sequence([.. left.Parts, .. right.Parts]),
            (_, Sequence right) => new Sequence([first, .. right.Parts]),
            _ => new Sequence([first, rest]),
        };

    public sealed record Name(string Value) : ContentModel
    {
        public override bool IsOptional => false;

        public override ContentModel? After(string name) => name == Value ? Nothing : null;

        public override IEnumerable<string> Next() => [Value];
    }

    /// <summary>One of many names; by far the most frequent choice.</summary>
    public sealed record AnyOf(HashSet<string> Names) : ContentModel
    {
        public override bool IsOptional => false;

        public override ContentModel? After(string name) => Names.Contains(name) ? Nothing : null;

        public override IEnumerable<string> Next() => Names;
    }

    public sealed record Choice(ContentModel[] Branches) : ContentModel
    {
        public override bool IsOptional => Array.Exists(Branches, branch => branch.IsOptional);

        public override ContentModel? After(string name)
        {
            foreach (var branch in Branches)
                if (branch.After(name) is { } rest)
                    return rest;
            return null;
        }

        public override IEnumerable<string> Next() => Branches.SelectMany(branch => branch.Next());
    }

    public sealed record Sequence(ContentModel[] Parts) : ContentModel
    {
        public override bool IsOptional => Array.TrueForAll(Parts, part => part.IsOptional);

        public override ContentModel? After(string name)
        {
            for (var at = 0; at < Parts.Length; at++)
            {
                if (Parts[at].After(name) is { } rest)
                    return Join(rest, new Sequence(Parts[(at + 1)..]));
                if (!Parts[at].IsOptional)
                    return null;
            }
            return null;
        }

        public override IEnumerable<string> Next()
        {
            foreach (var part in Parts)
            {
                foreach (var name in part.Next())
                    yield return name;
                if (!part.IsOptional)
                    yield break;
            }
        }
    }

    /// <summary>A part with one of the marks <c>?</c>, <c>*</c> and <c>+</c>.</summary>
    public sealed record Repeated(ContentModel Part, char Mark) : ContentModel
    {
        public override bool IsOptional => Mark != '+' || Part.IsOptional;

        public override ContentModel? After(string name) =>
            (Part.After(name), Mark) switch
            {
                (null, _) => null,
                ({ } rest, '?') => rest,
                ({ } rest, '*') => Join(rest, this),
                ({ } rest, '+') => Join(rest, new Repeated(Part, '*')),
                _ => throw new UnreachableException(),
            };

        public override IEnumerable<string> Next() => Part.Next();
    }
}
