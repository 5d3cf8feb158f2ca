using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Pipeline.Comparison.Tests;

/// <summary>
/// Nothing is missed: whatever single character of a text or attribute, or whatever element, is another one, the comparison
/// reports something. White space between elements, and line breaks in the layout of the file, are nobody's text.
/// </summary>
public sealed class MutationPropertyTests
{
    private static readonly string[] Originals = Array.ConvertAll(Samples.Files, File.ReadAllText);

    [Property(MaxTest = 400)]
    public Property Any_change_is_reported() =>
        Prop.ForAll(
            ArbMap
                .Default.GeneratorFor<int>()
                .Select(seed => new Random(seed))
                .Select(random => (File: random.Next(Originals.Length), Seed: random.Next()))
                .ToArbitrary(),
            pick =>
            {
                var original = Originals[pick.File];
                var (mutant, what) = AnyMutation.Of(original, new Random(pick.Seed));
                return (mutant is null || !Samples.Compare(original, mutant).IsEmpty).Label(
                    $"{Path.GetFileName(Samples.Files[pick.File])}: {what}"
                );
            }
        );
}
