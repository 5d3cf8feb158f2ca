using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Tests;

public sealed class ArticleGeneratorTests
{
    /// <summary>So that what holds of generated articles holds of every case of the closed families.</summary>
    [Fact]
    public void Every_case_of_block_and_inline_is_generated()
    {
        var seen = new HashSet<Type>();
        for (var seed = 0; seed < 60; seed++)
        {
            seen.UnionWith(ArticleGenerator.Make(seed).AllBlocks().Select(block => block.GetType()));
            foreach (var (_, content) in ArticleGenerator.Make(seed).InlineRuns())
                See(content, seen);
        }
        Assert.Empty(CasesOf<Block>().Concat(CasesOf<Inline>()).Except(seen));
    }

    private static void See(IEnumerable<Inline> content, HashSet<Type> seen)
    {
        foreach (var inline in content)
        {
            seen.Add(inline.GetType());
            See(inline.Children(), seen);
        }
    }

    private static IEnumerable<Type> CasesOf<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => type.IsSealed && type.IsAssignableTo(typeof(T)));
}
